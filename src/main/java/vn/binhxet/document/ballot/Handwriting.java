package vn.binhxet.document.ballot;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What is written by hand on one copy of a ballot paper: nothing on those for voters, a voter's
 * marks on those for practice.
 *
 * @param caption what the copy is called, printed at its top; empty on papers for voters
 * @param crosses marks in boxes
 * @param struck the rows, from 1, whose names are crossed out
 * @param smeared boxes the pen was dragged over
 * @param written below the names: a name added, a remark; each a line
 * @param signed whether somebody signed it
 * @param stamp the words in the stamp that makes it official; null if it bears none
 */
public record Handwriting(
        String caption,
        Set<Cross> crosses,
        Set<Integer> struck,
        Set<Cross> smeared,
        List<String> written,
        boolean signed,
        @Nullable String stamp) {
    /** A copy as a voter gets it. */
    public static final Handwriting NONE = new Handwriting("", Set.of(), Set.of(), List.of());

    public Handwriting {
        crosses = Set.copyOf(crosses);
        struck = Set.copyOf(struck);
        smeared = Set.copyOf(smeared);
        written = List.copyOf(written);
    }

    /** Plain marks. */
    public Handwriting(
            String caption, Set<Cross> crosses, Set<Integer> struck, List<String> written) {
        this(caption, crosses, struck, Set.of(), written, false, null);
    }

    /**
     * A cross in a box.
     *
     * @param row from 1
     * @param box from 1, from the left
     */
    public record Cross(int row, int box) {}
}

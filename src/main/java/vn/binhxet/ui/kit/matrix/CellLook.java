package vn.binhxet.ui.kit.matrix;

import java.util.Set;

/** What a cell shows: a few characters at its right edge, and how. */
public record CellLook(String words, Set<Mark> marks) {
    /** How a cell stands out. */
    public enum Mark {
        /** Of less weight than the others. */
        PALE,
        /** Of more weight. */
        STRONG,
        /** Not certain, or not there. */
        DOUBT,
        /** A triangle in the upper right corner. */
        CORNER
    }

    public CellLook {
        marks = Set.copyOf(marks);
    }

    public static CellLook of(String words, Mark... marks) {
        return new CellLook(words, Set.of(marks));
    }
}

package vn.binhxet.ui.scoring.take;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ScoreReading.Change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One line of the preview. */
sealed interface TakeRow {
    /** The file this line belongs to. */
    TakenFile file();

    /** The head of a file. */
    record OfFile(TakenFile file, boolean open) implements TakeRow {}

    /** Something wrong with it. */
    record OfProblem(TakenFile file, Problem problem) implements TakeRow {}

    /** Something worth knowing about it. */
    record OfNote(TakenFile file, Problem note) implements TakeRow {}

    /** An entry that would be recorded. */
    record OfChange(TakenFile file, Change change) implements TakeRow {}

    /**
     * The lines of all files.
     *
     * @param open files whose lines are shown
     */
    static List<TakeRow> of(List<TakenFile> files, Collection<Path> open) {
        List<TakeRow> rows = new ArrayList<>();
        for (TakenFile file : files) {
            boolean isOpen = open.contains(file.path());
            rows.add(new OfFile(file, isOpen));
            if (isOpen) {
                file.taken().problems().forEach(p -> rows.add(new OfProblem(file, p)));
                file.taken().notes().forEach(n -> rows.add(new OfNote(file, n)));
                file.taken().changes().forEach(c -> rows.add(new OfChange(file, c)));
            }
        }
        return rows;
    }
}

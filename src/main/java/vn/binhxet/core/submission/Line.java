package vn.binhxet.core.submission;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A dossier as a row of the province's table.
 *
 * @param marks in the order of {@link Mark}
 * @param counted whether its proposals are added up
 */
public record Line(Submission submission, Set<Mark> marks, boolean counted) {
    public Line {
        EnumSet<Mark> ordered = EnumSet.noneOf(Mark.class);
        ordered.addAll(marks);
        marks = Collections.unmodifiableSet(ordered);
    }

    /** Whether people may decide that it counts. */
    public boolean mayCount() {
        return !marks.contains(Mark.UNREADABLE) && !marks.contains(Mark.REHEARSAL);
    }
}

package vn.binhxet.core.submission;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Marks dossiers, and says which of them count. */
final class Lines {
    private final List<Rival> all;
    private final List<Conflict> conflicts;
    private final Map<Submission, Boolean> decisions;

    private Lines(List<Rival> all, List<Conflict> conflicts, Map<Submission, Boolean> decisions) {
        this.all = all;
        this.conflicts = conflicts;
        this.decisions = decisions;
    }

    static List<Line> of(
            List<Rival> all, List<Conflict> conflicts, Map<Submission, Boolean> decisions) {
        Lines lines = new Lines(all, conflicts, decisions);
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            marked.add(lines.line(i));
        }
        return marked;
    }

    private Line line(int i) {
        Submission one = all.get(i).submission();
        Line line = new Line(one, marks(one), true);
        boolean counts = decisions.getOrDefault(one, isWorthy(one) && !isOusted(i));
        return new Line(one, line.marks(), counts && line.mayCount());
    }

    private Set<Mark> marks(Submission one) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        Told told = one.told();
        put(marks, Mark.UNREADABLE, told == null);
        put(marks, Mark.BROKEN, told != null && !one.isIntact());
        put(marks, Mark.REHEARSAL, told != null && told.rehearsal());
        put(marks, Mark.UNFINISHED, told != null && !told.closed());
        put(marks, Mark.SAMPLE, told != null && told.sample());
        put(marks, Mark.IN_CONFLICT, conflicts.stream().anyMatch(c -> c.between().contains(one)));
        return marks;
    }

    private static void put(Set<Mark> marks, Mark mark, boolean so) {
        if (so) {
            marks.add(mark);
        }
    }

    /** Whether it counts as long as nothing else of its bloc and year does. */
    private static boolean isWorthy(Submission one) {
        Told told = one.told();
        return told != null && one.isIntact() && told.closed() && !told.rehearsal();
    }

    private boolean isOusted(int i) {
        Rival one = all.get(i);
        for (int j = 0; j < all.size(); j++) {
            Rival other = all.get(j);
            if (j != i && one.isOf(other)) {
                Boolean decided = decisions.get(other.submission());
                boolean first = j < i || !one.sharesMeeting(other);
                if (decided == null ? isWorthy(other.submission()) && first : decided) {
                    return true;
                }
            }
        }
        return false;
    }
}

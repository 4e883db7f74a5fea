package vn.binhxet.core.audit;

import vn.binhxet.core.audit.Told.What;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.scoring.Concern;

import java.util.List;

/** Tells what was entered about points. */
final class PointTeller {
    /** More entries than these are told by their codes alone. */
    private static final int TOLD_IN_FULL = 3;

    private PointTeller() {}

    static Told entered(Fact.ScoresEntered f) {
        if (f.entries().isEmpty()) {
            return Told.of(What.SCORED_AS_BEFORE, f.unit(), f.stage());
        }
        if (f.entries().size() > TOLD_IN_FULL) {
            return Told.of(
                    What.SCORED_MANY,
                    f.unit(),
                    f.stage(),
                    f.entries().size(),
                    List.copyOf(f.entries().keySet()));
        }
        List<Told> entries =
                f.entries().entrySet().stream()
                        .map(e -> Told.of(What.ENTRY, e.getKey(), e.getValue().input()))
                        .toList();
        return Told.of(What.SCORED, f.unit(), f.stage(), entries);
    }

    static Told accepted(Fact.ConcernAccepted f) {
        Concern concern = f.concern();
        return concern.unit() == null
                ? Told.of(What.CONCERN_OF_COLUMN, concern.criterion(), f.word())
                : Told.of(What.CONCERN_OF_UNIT, concern.criterion(), f.word(), concern.unit());
    }
}

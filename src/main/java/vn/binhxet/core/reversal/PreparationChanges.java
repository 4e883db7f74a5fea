package vn.binhxet.core.reversal;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.reversal.Change.What;

import java.util.ArrayList;
import java.util.List;

/** What the bloc and its regulation would be. */
final class PreparationChanges {
    private PreparationChanges() {}

    static List<Change> between(Meeting now, Meeting then) {
        List<Change> changes = new ArrayList<>();
        Bloc is = now.bloc();
        Bloc was = then.bloc();
        if (is.units().size() != was.units().size()) {
            changes.add(Change.of(What.UNITS, is.units().size(), was.units().size()));
        } else if (!is.equals(was)) {
            changes.add(Change.of(What.BLOC_AS_BEFORE));
        }
        if (!now.regulation().equals(then.regulation())) {
            changes.add(Change.of(What.REGULATION_AS_BEFORE, then.regulation().title()));
        }
        if (now.isRegulationFrozen() && !then.isRegulationFrozen()) {
            changes.add(Change.of(What.REGULATION_OPEN_AGAIN));
        }
        return changes;
    }
}

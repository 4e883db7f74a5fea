package vn.binhxet.core.reversal;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.reversal.Change.What;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who would be in the room, and whether that would be enough. */
final class HallChanges {
    private HallChanges() {}

    static List<Change> between(Meeting now, Meeting then) {
        List<Change> changes = new ArrayList<>();
        quorum(now.quorum(), then.quorum(), changes);
        if (!now.roll().equals(then.roll())) {
            Set<UnitId> units = new LinkedHashSet<>(now.bloc().ids());
            now.roll().people().forEach(person -> units.add(person.unit()));
            units.addAll(now.roll().excused().keySet());
            int before = changes.size();
            units.forEach(unit -> unit(unit, now.roll(), then.roll(), changes));
            if (changes.size() == before) {
                changes.add(Change.of(What.DELEGATES, List.copyOf(units)));
            }
        }
        return changes;
    }

    private static void quorum(Quorum now, Quorum then, List<Change> changes) {
        if (now.present() != then.present() || now.isReached() != then.isReached()) {
            What what =
                    now.isReached()
                            ? then.isReached() ? What.QUORATE_STILL : What.QUORATE_NO_MORE
                            : then.isReached() ? What.QUORATE_AGAIN : What.QUORATE_NEVER;
            changes.add(
                    Change.of(what, now.present(), then.present(), then.whole(), then.needed()));
        }
    }

    private static void unit(UnitId unit, RollCall now, RollCall then, List<Change> changes) {
        Whereabouts is = Whereabouts.of(now, unit);
        Whereabouts was = Whereabouts.of(then, unit);
        if (is != was) {
            changes.add(Change.of(What.WHEREABOUTS, unit, is, was));
        } else if (!people(now, unit).equals(people(then, unit))) {
            changes.add(Change.of(What.DELEGATES, List.of(unit)));
        }
    }

    private static List<Object> people(RollCall roll, UnitId unit) {
        List<Object> told =
                new ArrayList<>(roll.people().stream().filter(p -> p.unit().equals(unit)).toList());
        told.add(roll.excused().getOrDefault(unit, ""));
        return told;
    }
}

package vn.binhxet.core.attendance;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Set;

/**
 * Who was in the room when something was voted on; a vote keeps it whoever comes or leaves later.
 *
 * @param voters how many could vote
 * @param present units a voter stood for, in the order of the bloc
 * @param absent the other units, in the order of the bloc
 */
public record Attendance(int voters, List<UnitId> present, List<UnitId> absent) {
    public Attendance {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
    }

    /** Counting everybody who was there at any time between two entries of the journal. */
    public static Attendance between(Bloc bloc, Voters voters, RollCall roll, int from, int to) {
        Set<UnitId> here = roll.representedBetween(from, to);
        return new Attendance(
                roll.votersBetween(voters, from, to),
                bloc.ids().stream().filter(here::contains).toList(),
                bloc.ids().stream().filter(unit -> !here.contains(unit)).toList());
    }

    /** How many units the bloc has. */
    public int units() {
        return present.size() + absent.size();
    }
}

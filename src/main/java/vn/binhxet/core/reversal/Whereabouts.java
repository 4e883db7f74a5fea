package vn.binhxet.core.reversal;

import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.terms.UnitId;

/** Where the people of a unit are. */
public enum Whereabouts {
    NOT_CALLED,
    HERE,
    ABSENT,
    LEFT;

    static Whereabouts of(RollCall roll, UnitId unit) {
        if (roll.isHere(unit)) {
            return HERE;
        }
        if (roll.excused().containsKey(unit)) {
            return ABSENT;
        }
        return roll.people().stream().anyMatch(p -> p.concerns(unit)) ? LEFT : NOT_CALLED;
    }
}

package vn.binhxet.ui.scoring.why;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Explanations;

import java.util.List;
import java.util.Optional;

/**
 * The page in view.
 *
 * @param units those one can turn to, in the order of the bloc
 * @param all the explanations it is one of
 */
record WhyPage(UnitId unit, List<UnitId> units, Explanations all) {

    /** Empty if the unit has no points at the stage that is compared. */
    Optional<Explanation> explanation() {
        return all.of(unit);
    }

    /** The page of another unit, as the meeting stood when this one was opened. */
    WhyPage of(UnitId other) {
        return new WhyPage(other, units, all);
    }

    /** From 1. */
    int number() {
        return units.indexOf(unit) + 1;
    }
}

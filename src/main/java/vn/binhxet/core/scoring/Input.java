package vn.binhxet.core.scoring;

import vn.binhxet.core.terms.Points;

import java.math.BigDecimal;

/** What was entered for one criterion; points are always worked out from it anew. */
public sealed interface Input {
    /** Done, or not. */
    record Met(boolean met) implements Input {}

    /**
     * Points as given: the entry of a graded criterion, and what overrules the formula of any
     * other.
     */
    record Given(Points points) implements Input {}

    /**
     * How many times.
     *
     * @param count at least 0
     */
    record Count(int count) implements Input {}

    /**
     * Target and result, in the criterion's unit of measure.
     *
     * @param target at least 0
     * @param actual at least 0
     */
    record Measured(BigDecimal target, BigDecimal actual) implements Input {
        public Measured {
            target = plain(target);
            actual = plain(actual);
        }

        private static BigDecimal plain(BigDecimal value) {
            return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** The task was not given to this unit (<i>không phân công</i>): no points and no fault. */
    record NotAssigned() implements Input {}

    /**
     * The entry of this stage is taken out again: what the stage before left shows through, at the
     * first stage nothing.
     */
    record Cleared() implements Input {}
}

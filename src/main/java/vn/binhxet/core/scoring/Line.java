package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Points;

/**
 * One criterion's points and how they came about. Missing, not assigned and 0 are three things.
 *
 * @param how the rule that gave the points
 * @param points rounded once; null when missing or not assigned
 * @param provisional whether another unit's missing entry may still change it
 */
public record Line(How how, @Nullable Points points, boolean provisional) {
    /** The rule of a line, to be told in words. */
    public enum How {
        MISSING,
        NOT_ASSIGNED,
        MET,
        NOT_MET,
        GRADED,
        OVERRULED,
        COUNTED,
        COUNTED_TO_MAX,
        BAND,
        BELOW_BANDS,
        BELOW_TARGET,
        ON_TARGET,
        OVER_TARGET,
        LEADS,
        WITHOUT_TARGET
    }

    static Line of(How how, Points points) {
        return new Line(how, points, false);
    }

    static Line none(How how) {
        return new Line(how, null, false);
    }

    public boolean isMissing() {
        return how == How.MISSING;
    }

    /** The points, or 0 where there are none. */
    public Points worth() {
        return points == null ? Points.ZERO : points;
    }
}

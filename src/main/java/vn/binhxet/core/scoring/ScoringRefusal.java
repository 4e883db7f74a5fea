package vn.binhxet.core.scoring;

import vn.binhxet.core.terms.Refusal;

/** Why points are not accepted as entered. */
public enum ScoringRefusal implements Refusal {
    CRITERION_UNKNOWN,
    LINE_UNKNOWN,
    POINTS_OVER_MAX,
    POINTS_NEGATIVE,
    POINTS_OFF_STEP,
    WRONG_KIND,
    COUNT_NEGATIVE,
    TARGET_ZERO,
    MEASURE_NEGATIVE,
    REASON_MISSING,
    REASON_FOR_CHANGE_MISSING,
    REASON_WITHOUT_ENTRY,
    TIMES_NEGATIVE
}

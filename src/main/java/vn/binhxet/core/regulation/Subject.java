package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;

/**
 * What the bloc chooses units for: an award or an office. Their codes are unique together, so that
 * a round can name either.
 */
public sealed interface Subject permits Award, Office {
    Code code();

    String title();

    Method by();

    /** What a name needs; null where no votes are counted. */
    @Nullable Threshold pass();

    /** How many units it can go to: the quota or the seats. */
    int places();
}

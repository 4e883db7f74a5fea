package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Share;

/**
 * What is enough: a share of a base.
 *
 * @param atLeast true if exactly the share is enough; false for strictly more ("quá nửa")
 */
public record Threshold(Share share, boolean atLeast, Base of) {
    /**
     * Whether {@code part} of {@code whole} is enough. Nothing is enough of a whole of 0, and 0 is
     * never enough.
     */
    public boolean reachedBy(long part, long whole) {
        return whole > 0
                && part > 0
                && (atLeast ? share.reachedBy(part, whole) : share.exceededBy(part, whole));
    }

    /**
     * The smallest number that is enough of {@code whole}; null for a whole of 0, of which nothing
     * is.
     */
    public @Nullable Long smallestEnough(long whole) {
        if (whole == 0) {
            return null;
        }
        long numerator = whole * share.numerator();
        long enough =
                atLeast
                        ? -Math.floorDiv(-numerator, share.denominator())
                        : Math.floorDiv(numerator, share.denominator()) + 1;
        return Math.max(1, enough);
    }
}

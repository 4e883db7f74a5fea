package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

/**
 * A bonus or penalty line (<i>điểm thưởng, điểm trừ</i>).
 *
 * @param each points for one time; below 0 for a penalty, never 0
 * @param cap the furthest the line can go, of the same sign as {@code each}; null for no cap
 */
public record Adjustment(Code code, String title, Points each, @Nullable Points cap) {
    public boolean isPenalty() {
        return each.isNegative();
    }

    /** The line's points for so many times, before rounding. */
    public Points points(int times) {
        Points plain = each.times(times);
        if (cap == null) {
            return plain;
        }
        return isPenalty() ? plain.max(cap) : plain.min(cap);
    }
}

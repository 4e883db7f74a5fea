package vn.binhxet.core.terms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, such as 2/3, kept as a fraction and tested by multiplication.
 *
 * @param numerator at least 0
 * @param denominator at least 1 and not less than the numerator; both at most a million
 */
public record Share(int numerator, int denominator) {
    private static final int LARGEST = 1_000_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (numerator < 0 || denominator < 1 || numerator > denominator || denominator > LARGEST) {
            throw new IllegalArgumentException("not a share: " + numerator + "/" + denominator);
        }
    }

    /**
     * Reads "2/3".
     *
     * @throws IllegalArgumentException if the text is not a fraction from 0 to 1
     */
    public static Share of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a share: " + text);
        }
        return new Share(
                Integer.parseInt(text.substring(0, slash).strip()),
                Integer.parseInt(text.substring(slash + 1).strip()));
    }

    /** A part in percent of a whole, half up to two decimals; null of nothing. */
    public static @Nullable BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    /** Whether {@code part} of {@code whole} is more than this share, or exactly it. */
    public boolean reachedBy(long part, long whole) {
        return part * denominator >= whole * numerator;
    }

    /** Whether {@code part} of {@code whole} is strictly more than this share ("quá nửa"). */
    public boolean exceededBy(long part, long whole) {
        return part * denominator > whole * numerator;
    }

    /** The regulation's own way of writing it: "2/3". */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}

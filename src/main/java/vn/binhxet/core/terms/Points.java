package vn.binhxet.core.terms;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal number of points; 2.5 and 2.50 are equal. May be negative (deductions).
 *
 * @param value kept without trailing zeros
 */
public record Points(BigDecimal value) implements Comparable<Points> {
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    public Points {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    public static Points of(String decimal) {
        return new Points(new BigDecimal(decimal));
    }

    public static Points of(long whole) {
        return new Points(BigDecimal.valueOf(whole));
    }

    /**
     * The fraction rounded once, half up.
     *
     * @param decimals digits after the decimal point, from 0
     * @throws ArithmeticException if the denominator is 0
     */
    public static Points rounded(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return new Points(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
    }

    public Points rounded(int decimals) {
        return new Points(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    public Points plus(Points other) {
        return new Points(value.add(other.value));
    }

    public Points times(long factor) {
        return new Points(value.multiply(BigDecimal.valueOf(factor)));
    }

    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isMoreThan(Points other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    /** Plain digits with a decimal point, never an exponent. */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

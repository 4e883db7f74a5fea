package vn.binhxet.core.terms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * One decimal number over another, kept exactly as a fraction in lowest terms: 100/90, 10/9 and
 * 1/0.9 are one quotient.
 *
 * @param denominator above 0
 */
public record Quotient(BigInteger numerator, BigInteger denominator)
        implements Comparable<Quotient> {
    public static final Quotient ZERO = new Quotient(BigInteger.ZERO, BigInteger.ONE);
    public static final Quotient ONE = new Quotient(BigInteger.ONE, BigInteger.ONE);

    /**
     * Brings it to lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0
     */
    public Quotient {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("nothing is divided by 0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        divisor = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /**
     * One decimal over another.
     *
     * @throws ArithmeticException if {@code whole} is 0
     */
    public static Quotient of(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        return new Quotient(
                part.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue(),
                whole.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue());
    }

    public static Quotient of(BigDecimal number) {
        return of(number, BigDecimal.ONE);
    }

    public Quotient plus(Quotient other) {
        return new Quotient(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Quotient minus(Quotient other) {
        return plus(new Quotient(other.numerator.negate(), other.denominator));
    }

    public Quotient times(Quotient other) {
        return new Quotient(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This over another.
     *
     * @throws ArithmeticException if {@code other} is 0
     */
    public Quotient by(Quotient other) {
        return new Quotient(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Its value, rounded half up to so many decimals. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Quotient other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /** "4/11", or "5" where it is whole. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}

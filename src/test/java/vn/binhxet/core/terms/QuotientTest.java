package vn.binhxet.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.fixture.Fraction;
import vn.binhxet.fixture.Laws;

import java.math.BigDecimal;

/** Exact quotients of decimals. */
class QuotientTest {
    @ParameterizedTest
    @CsvSource({
        "100, 90, 10/9",
        "10, 9, 10/9",
        "1, 0.9, 10/9",
        "1E+3, 1E-3, 1000000",
        "0, 7, 0",
        "6, 3, 2",
        "-1, 2, -1/2",
        "1, -2, -1/2"
    })
    void isKeptInLowestTerms(BigDecimal part, BigDecimal whole, String text) {
        assertThat(Quotient.of(part, whole)).hasToString(text);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Quotient.of(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Quotient.ONE.by(Quotient.ZERO))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isRoundedHalfUp() {
        assertThat(Quotient.of(new BigDecimal("4"), new BigDecimal("11")).rounded(4))
                .isEqualTo("0.3636");
        assertThat(Quotient.of(new BigDecimal("1"), new BigDecimal("200")).rounded(2))
                .isEqualTo("0.01");
    }

    @Test
    void reckonsAsFractionsDo() {
        Laws.hold(
                300,
                dice -> {
                    BigDecimal[] n = new BigDecimal[4];
                    for (int i = 0; i < n.length; i++) {
                        n[i] = dice.decimal(50, 2).add(new BigDecimal("0.01"));
                    }
                    Quotient one = Quotient.of(n[0], n[1]);
                    Quotient other = Quotient.of(n[2], n[3]);
                    Fraction a = Fraction.of(n[0]).by(Fraction.of(n[1]));
                    Fraction b = Fraction.of(n[2]).by(Fraction.of(n[3]));
                    assertThat(one.plus(other).rounded(9)).isEqualTo(a.plus(b).rounded(9));
                    assertThat(one.minus(other).rounded(9)).isEqualTo(a.minus(b).rounded(9));
                    assertThat(one.times(other).rounded(9)).isEqualTo(a.times(b).rounded(9));
                    assertThat(one.by(other).rounded(9)).isEqualTo(a.by(b).rounded(9));
                    assertThat(one.compareTo(other)).isEqualTo(a.compareTo(b));
                });
    }
}

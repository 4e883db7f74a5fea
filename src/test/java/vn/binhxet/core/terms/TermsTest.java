package vn.binhxet.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.ballot.BallotRefusal;

import java.math.BigDecimal;
import java.util.List;

class TermsTest {
    @Test
    void pointsAreEqualHoweverManyZerosAreWritten() {
        assertThat(Points.of("2.50"))
                .isEqualTo(Points.of("2.5"))
                .hasSameHashCodeAs(Points.of("2.5"));
    }

    @Test
    void pointsAreNeverWrittenWithAnExponent() {
        assertThat(Points.of("1E+3")).hasToString("1000");
        assertThat(Points.of("0E-7")).hasToString("0");
    }

    @ParameterizedTest
    @CsvSource({"1, 3, 0.33", "2, 3, 0.67", "1, 8, 0.13", "-1, 8, -0.13", "5, 1000, 0.01"})
    void aFractionIsRoundedOnceHalfUp(long part, long over, String rounded) {
        assertThat(Points.rounded(BigDecimal.valueOf(part), BigDecimal.valueOf(over), 2))
                .isEqualTo(Points.of(rounded));
    }

    @Test
    void aShareIsTestedByMultiplicationSoThatTwoThirdsOfElevenIsNotSeven() {
        Share twoThirds = Share.of("2/3");
        assertThat(twoThirds.reachedBy(7, 11)).isFalse();
        assertThat(twoThirds.reachedBy(8, 11)).isTrue();
        assertThat(twoThirds.reachedBy(6, 9)).isTrue();
        assertThat(twoThirds.exceededBy(6, 9)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2/0", "3/2", "-1/2", "1/1000001", "một/hai", "1/2/3"})
    void aShareIsAFractionFromNothingToAll(String text) {
        assertThatThrownBy(() -> Share.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codesAndIdsAreAnyTextThatIsNotBlankOfAtMostFortyCharacters() {
        assertThat(Code.isValid("Cờ thi đua")).isTrue();
        assertThat(Code.isValid("ố".repeat(40))).isTrue();
        assertThat(Code.isValid("🏆".repeat(40))).isTrue();
        assertThat(Code.isValid("ố".repeat(41))).isFalse();
        assertThat(Code.isValid(" \t")).isFalse();
        assertThatThrownBy(() -> new UnitId("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RoundId(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Code(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProblemKeepsItsPlaceFromTheOutsideIn() {
        Problem problem = Problem.of(BallotRefusal.NAME_TWICE, "[3]", new UnitId("thue"));
        assertThat(problem.within("list").within("steps[12]").place())
                .isEqualTo("steps[12].list[3]");
        assertThat(problem.within("").place()).isEqualTo("[3]");
        assertThat(problem.refusal().key()).isEqualTo("refusal.BallotRefusal.NAME_TWICE");
    }

    @Test
    void aRefusalHasAReason() {
        assertThatThrownBy(() -> new Outcome.Refused<>(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOutcomeIsMappedOnlyWhenDone() {
        Outcome<Integer> done = new Outcome.Done<>(2);
        Outcome<Integer> refused =
                new Outcome.Refused<>(List.of(Problem.of(BallotRefusal.NAME_TWICE, "")));
        assertThat(done.map(n -> n + 1)).isEqualTo(new Outcome.Done<>(3));
        assertThat(done.problems()).isEmpty();
        assertThat(refused.map(n -> n + 1).problems()).isEqualTo(refused.problems());
    }
}

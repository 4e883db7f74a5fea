package vn.binhxet.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.eligibility.Verdict.Answer.NO;
import static vn.binhxet.core.eligibility.Verdict.Answer.UNKNOWN;
import static vn.binhxet.core.eligibility.Verdict.Answer.YES;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.eligibility.Verdict.Answer;
import vn.binhxet.core.eligibility.Verdict.Ground;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who may be proposed for what: one named condition after another. */
class EligibilityTest {
    private static final Restrictions NONE = new Restrictions(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"95, YES", "80, YES", "79.99, NO"})
    void aClassIsThatClassOrBetter(String total, Answer answer) {
        assertThat(answer(Ground.CLASS, of(THUE, table(total), "class:Tốt"))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"70, YES", "70.5, YES", "69.99, NO"})
    void minPointsAreAtLeastSoMany(String total, Answer answer) {
        assertThat(answer(Ground.MIN_POINTS, of(THUE, table(total), "minPoints:70")))
                .isEqualTo(answer);
    }

    @Test
    void withoutATotalNothingCanBeSaidYet() {
        ScoreTable empty = new ScoreTable(Stage.AGREED, Map.of(), Map.of(), true);
        Eligibility answer = of(THUE, empty, "class:Tốt", "minPoints:70");
        assertThat(answer(Ground.CLASS, answer)).isEqualTo(UNKNOWN);
        assertThat(answer(Ground.MIN_POINTS, answer)).isEqualTo(UNKNOWN);
        assertThat(answer.isUndecided()).isTrue();
        assertThat(answer.isGiven()).isFalse();
        assertThat(answer.obstacle().orElseThrow().ground()).isEqualTo(Ground.CLASS);
    }

    @Test
    void whileEntriesAreMissingMissingIsNotZero() {
        assertThat(answer(Ground.CLASS, of(THUE, table("75", "I.3"), "class:Tốt")))
                .as("may still be reached")
                .isEqualTo(UNKNOWN);
        assertThat(answer(Ground.CLASS, of(THUE, table("85", "I.3"), "class:Tốt")))
                .as("reached without it")
                .isEqualTo(YES);
        assertThat(answer(Ground.MIN_POINTS, of(THUE, table("75", "I.3"), "minPoints:80")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void wonLastYearIsThisAwardInTheYearBefore() {
        assertThat(answer(Ground.WON_LAST_YEAR, of(DU_TRU, table("90"), "notWonLastYear")))
                .isEqualTo(NO);
        assertThat(answer(Ground.WON_LAST_YEAR, of(THUE, table("90"), "notWonLastYear")))
                .isEqualTo(YES);
        Award certificate = award(BK, "notWonLastYear");
        assertThat(answer(Ground.WON_LAST_YEAR, of(DU_TRU, certificate, table("90"), NONE, null)))
                .as("the flag was another award")
                .isEqualTo(YES);
        Eligibility nextYear =
                Eligibility.of(
                        candidacy(
                                DU_TRU,
                                award(CTD, "notWonLastYear"),
                                TypicalBloc.YEAR + 1,
                                table("90"),
                                NONE,
                                null));
        assertThat(answer(Ground.WON_LAST_YEAR, nextYear)).as("two years ago").isEqualTo(YES);
    }

    @Test
    void aBarConcernsTheAwardsItNames() {
        Restrictions barred =
                new Restrictions(
                        List.of(new Bar(THUE, List.of(CTD), "Đang thanh tra", "CV 12/TTr")),
                        List.of());
        assertThat(answer(Ground.BARRED, of(THUE, award(CTD), table("90"), barred, null)))
                .isEqualTo(NO);
        assertThat(answer(Ground.BARRED, of(THUE, award(BK), table("90"), barred, null)))
                .isEqualTo(YES);
        assertThat(answer(Ground.BARRED, of(DU_TRU, award(CTD), table("90"), barred, null)))
                .isEqualTo(YES);
    }

    @Test
    void whoWithdrewIsNotProposed() {
        Restrictions withdrawn =
                new Restrictions(List.of(), List.of(new Withdrawal(THUE, CTD, "Nhường")));
        assertThat(answer(Ground.WITHDREW, of(THUE, award(CTD), table("90"), withdrawn, null)))
                .isEqualTo(NO);
        assertThat(answer(Ground.WITHDREW, of(THUE, award(BK), table("90"), withdrawn, null)))
                .isEqualTo(YES);
    }

    @Test
    void anAwardThatExcludesThisOneStandsInTheWay() {
        assertThat(answer(Ground.HAS_OTHER_AWARD, of(THUE, award(BK), table("90"), NONE, CTD)))
                .isEqualTo(NO);
        assertThat(answer(Ground.HAS_OTHER_AWARD, of(THUE, award(BK), table("90"), NONE, null)))
                .isEqualTo(YES);
    }

    @Test
    void aNoStandsBeforeWhatCannotBeSaid() {
        ScoreTable empty = new ScoreTable(Stage.AGREED, Map.of(), Map.of(), true);
        Eligibility answer = of(DU_TRU, empty, "class:Tốt", "notWonLastYear");
        assertThat(answer.isUndecided()).isFalse();
        assertThat(answer.obstacle().orElseThrow().ground()).isEqualTo(Ground.WON_LAST_YEAR);
    }

    @Test
    void whoFulfilsEverythingHasNoObstacle() {
        Eligibility answer = of(THUE, table("90"), "class:Xuất sắc", "notBarred");
        assertThat(answer.isGiven()).isTrue();
        assertThat(answer.obstacle()).isEmpty();
        assertThat(answer.verdicts())
                .extracting(Verdict::ground)
                .containsExactly(
                        Ground.CLASS, Ground.BARRED, Ground.WITHDREW, Ground.HAS_OTHER_AWARD);
    }

    private static Answer answer(Ground ground, Eligibility eligibility) {
        return eligibility.verdicts().stream()
                .filter(v -> v.ground() == ground)
                .map(Verdict::answer)
                .findFirst()
                .orElseThrow();
    }

    private static Eligibility of(UnitId unit, ScoreTable table, String... conditions) {
        return of(unit, award(CTD, conditions), table, NONE, null);
    }

    private static Eligibility of(
            UnitId unit,
            Award award,
            ScoreTable table,
            Restrictions restrictions,
            @Nullable Code other) {
        return Eligibility.of(candidacy(unit, award, TypicalBloc.YEAR, table, restrictions, other));
    }

    private static Candidacy candidacy(
            UnitId unit,
            Award award,
            int year,
            ScoreTable table,
            Restrictions restrictions,
            @Nullable Code other) {
        return new Candidacy(
                unit, award, year, TypicalBloc.BLOC, Rules.SCHEME, table, restrictions, other);
    }

    private static Award award(Code code, String... conditions) {
        List<Condition> asked =
                Stream.of(conditions).map(word -> Condition.of(word).orElseThrow()).toList();
        return new Award(code, "Danh hiệu", 3, Method.RANK, null, List.of(), asked);
    }

    /** A table in which both units have that total. */
    private static ScoreTable table(String total, String... missing) {
        List<Code> codes = Stream.of(missing).map(Code::new).toList();
        return new ScoreTable(
                Stage.AGREED,
                Map.of(),
                Map.of(THUE, row(THUE, total, codes), DU_TRU, row(DU_TRU, total, codes)),
                !codes.isEmpty());
    }

    private static ScoreRow row(UnitId unit, String total, List<Code> missing) {
        Points points = Points.of(total);
        return new ScoreRow(
                unit, Map.of(), Map.of(), Points.ZERO, Points.ZERO, points, points, missing);
    }
}

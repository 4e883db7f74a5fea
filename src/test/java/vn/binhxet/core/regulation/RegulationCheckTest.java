package vn.binhxet.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.binhxet.core.regulation.RegulationRefusal.*;
import static vn.binhxet.fixture.Rules.adjustment;
import static vn.binhxet.fixture.Rules.atLeast;
import static vn.binhxet.fixture.Rules.criterion;
import static vn.binhxet.fixture.Rules.over;
import static vn.binhxet.fixture.Rules.section;
import static vn.binhxet.fixture.Rules.steps;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.fixture.Rules;

import java.util.List;

/** What cannot be applied in a regulation, named at its place. */
class RegulationCheckTest {
    private static final Threshold HALF = Rules.OVER_HALF_OF_VALID;

    @Test
    void theTypicalRegulationCanBeApplied() {
        assertThat(RegulationCheck.problemsOf(Rules.typical().build())).isEmpty();
        assertThat(RegulationCheck.problemsOf(Rules.with(Rules.PLAIN).build())).isEmpty();
        assertThat(Rules.SCHEME.sumOfMaxima()).isEqualTo(Points.of(100));
    }

    @Test
    void aSumOfMaximaUnlikeTheScaleIsOnlyAWarning() {
        assertProblems(scheme(section("I", criterion("I.1", 7, new Kind.Met()))));
    }

    @Test
    void codesAreUniqueInTheirKind() {
        Criterion met = criterion("x", 5, new Kind.Met());
        Section inner = new Section(new Code("x"), "", List.of(met), List.of());
        assertProblems(
                scheme(new Section(new Code("x"), "", List.of(met, met), List.of(inner))),
                "sections[0].criteria[1].code CODE_TWICE",
                "sections[0].sections[0].code CODE_TWICE",
                "sections[0].sections[0].criteria[0].code CODE_TWICE");
        assertProblems(scheme(section("x", met)));
        assertProblems(
                lines(adjustment("T1", "1", null), adjustment("T1", "-1", null)),
                "adjustments[1].code CODE_TWICE");
        assertProblems(
                Rules.typical().office("CTD", 1, Method.ROTATION, null),
                "offices[1].code CODE_TWICE");
    }

    @Test
    void aCriterionGivesPointsAndItsFiguresFit() {
        assertProblems(
                scheme(
                        section(
                                "I",
                                criterion("1", 0, new Kind.Met()),
                                criterion("2", 5, new Kind.Graded(Points.ZERO)),
                                criterion("3", 5, new Kind.Graded(Points.of(6))),
                                criterion("4", 5, new Kind.Counted(Points.of(-1))),
                                criterion("5", 5, new Kind.Graded(Points.of(5))))),
                "sections[0].criteria[0].max MAX_NOT_POSITIVE",
                "sections[0].criteria[1].step STEP_NOT_POSITIVE",
                "sections[0].criteria[2].step STEP_OVER_MAX",
                "sections[0].criteria[3].each EACH_NOT_POSITIVE");
    }

    @Test
    void bandsStartAtDifferentPercentsAndStayWithinTheMaximum() {
        Kind.Band zero = new Kind.Band(Points.ZERO, Points.of(1));
        Kind.Band negative = new Kind.Band(Points.of(-1), Points.of(-1));
        Kind.Band high = new Kind.Band(Points.of(90), Points.of(6));
        assertProblems(
                scheme(
                        section(
                                "I",
                                criterion("1", 5, new Kind.Ratio("%", List.of())),
                                criterion("2", 5, new Kind.Ratio("%", List.of(zero, zero))),
                                criterion("3", 5, new Kind.Ratio("%", List.of(high, negative))))),
                "sections[0].criteria[0].bands BANDS_MISSING",
                "sections[0].criteria[1].bands BAND_FROM_TWICE",
                "sections[0].criteria[2].bands BAND_POINTS_OUT_OF_RANGE",
                "sections[0].criteria[2].bands BAND_FROM_NEGATIVE",
                "sections[0].criteria[2].bands BAND_POINTS_OUT_OF_RANGE");
    }

    @Test
    void aLineGivesOrTakesAndItsCapGoesTheSameWay() {
        assertProblems(
                lines(
                        adjustment("T1", "0", null),
                        adjustment("T2", "2", "-1"),
                        adjustment("P1", "-2", "1"),
                        adjustment("P2", "-2", "0"),
                        adjustment("T3", "2", "4")),
                "adjustments[0].each ADJUSTMENT_ZERO",
                "adjustments[1].cap CAP_OF_OTHER_SIGN",
                "adjustments[2].cap CAP_OF_OTHER_SIGN");
    }

    @Test
    void classesTieStepsAndBonusCapFitTheScheme() {
        Scheme scheme =
                new Scheme(
                        Points.of(100),
                        2,
                        List.of(section("I", criterion("I.1", 100, new Kind.Met()))),
                        List.of(),
                        Points.of(-1),
                        List.of(
                                new PointClass("Tốt", Points.of(80)),
                                new PointClass("Tốt", Points.of(70)),
                                new PointClass("Khá", Points.of(70))),
                        steps("section:II", "people", "votes"));
        assertProblems(
                Rules.with(scheme),
                "bonusCap BONUS_CAP_NEGATIVE",
                "classes CLASS_TWICE",
                "classes CLASS_FROM_TWICE",
                "tieOrder[0] SECTION_UNKNOWN",
                "tieOrder[1] STEP_AFTER_PEOPLE");
    }

    @Test
    void anAwardHasAQuotaAMethodOfItsOwnAndKnownConditions() {
        assertProblems(
                Rules.with(Rules.PLAIN)
                        .award("A", 0, Method.ACCLAMATION, null)
                        .award("B", 1, Method.ROTATION, null, "class:Giỏi"),
                "awards[0].quota QUOTA_NOT_POSITIVE",
                "awards[0].by METHOD_NOT_FOR_AWARD",
                "awards[1].by METHOD_NOT_FOR_AWARD",
                "awards[1].conditions[0] CLASS_UNKNOWN");
    }

    @Test
    void anOfficeHasSeatsAndIsNotRanked() {
        assertProblems(
                Rules.with(Rules.PLAIN).office("KT", 0, Method.RANK, null),
                "offices[0].seats SEATS_NOT_POSITIVE",
                "offices[0].by METHOD_NOT_FOR_OFFICE");
    }

    @Test
    void awardsExcludeOtherAwardsAndNotInACircle() {
        Rules rules =
                Rules.with(Rules.PLAIN)
                        .award("A", 1, Method.RANK, null)
                        .award("B", 1, Method.RANK, null)
                        .award("C", 1, Method.RANK, null);
        assertProblems(rules.excluding("A", "B").excluding("B", "C"));
        assertProblems(
                rules.excluding("C", "A", "X"),
                "awards[0].excludes[0] EXCLUDES_IN_CIRCLE",
                "awards[1].excludes[0] EXCLUDES_IN_CIRCLE",
                "awards[2].excludes[0] EXCLUDES_IN_CIRCLE",
                "awards[2].excludes[1] AWARD_UNKNOWN");
        assertProblems(rules.excluding("C", "C"), "awards[2].excludes[0] EXCLUDES_IN_CIRCLE");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOOSE_N", "STRIKE_OUT", "YES_NO", "SHOW_OF_HANDS"})
    void whereVotesAreCountedTheRegulationSaysWhatIsEnough(Method method) {
        assertProblems(
                Rules.with(Rules.PLAIN).award("A", 1, method, null), "awards[0].pass PASS_MISSING");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENSUS", "ACCLAMATION", "ROTATION"})
    void whereNoVotesAreCountedItNeedNot(Method method) {
        assertProblems(Rules.with(Rules.PLAIN).office("KT", 1, method, null));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    void aShareIsTakenOfANumberThatIsCountedThere(Base of) {
        boolean people = of == Base.MEMBERS || of == Base.CONVOKED || of == Base.PRESENT;
        boolean box = of == Base.RETURNED || of == Base.VALID;
        assertThat(problems(Rules.typical().adoption(over("1/2", of)))).hasSize(people ? 0 : 1);
        assertThat(problems(Rules.typical().quorum(over("1/2", of))))
                .hasSize(people && of != Base.PRESENT ? 0 : 1);
        assertThat(problems(Rules.typical().award("CTD", 1, Method.CHOOSE_N, over("1/2", of))))
                .isEmpty();
        assertThat(problems(Rules.typical().award("CTD", 1, Method.SHOW_OF_HANDS, over("1/2", of))))
                .hasSize(people || box ? 0 : 1);
        assertThat(problems(Rules.typical().office("KT", 1, Method.ACCLAMATION, over("1/2", of))))
                .hasSize(people ? 0 : 1);
    }

    @Test
    void classesAndBandsAreReadFromTheHighest() {
        Scheme scheme =
                new Scheme(
                        Points.of(100),
                        2,
                        List.of(),
                        List.of(),
                        null,
                        List.of(
                                new PointClass("Khá", Points.of(65)),
                                new PointClass("Tốt", Points.of(80))),
                        List.of());
        assertThat(scheme.classOf(Points.of(80)).orElseThrow().name()).isEqualTo("Tốt");
        assertThat(scheme.classOf(Points.of("79.99")).orElseThrow().name()).isEqualTo("Khá");
        assertThat(scheme.classOf(Points.of(64))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"section:I", "adjustments:penalty", "adjustments:bonus", "votes", "people"})
    void aTieStepIsWrittenAsItWasRead(String word) {
        assertThat(TieStep.of(word).orElseThrow().word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class:Tốt", "minPoints:70.5", "notBarred", "notWonLastYear"})
    void aConditionIsWrittenAsItWasRead(String word) {
        assertThat(Condition.of(word).orElseThrow().word()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "minPoints:", "minPoints:-1", "minPoints:1e3", "notbarred", "lot"})
    void whatIsNoWordIsNoCondition(String word) {
        assertThat(Condition.of(word)).isEmpty();
        assertThat(TieStep.of(word)).isEmpty();
        assertThat(TieStep.of("section:")).isEmpty();
    }

    @Test
    void papersAreTypedOnceOrTwice() {
        assertThatThrownBy(() -> new Ballots(Voters.UNITS, false, 3, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void enoughOfNothingIsNothing() {
        assertThat(atLeast("0/1", Base.VALID).reachedBy(0, 10)).isFalse();
        assertThat(HALF.smallestEnough(0)).isNull();
    }

    private static void assertProblems(Rules rules, String... expected) {
        assertThat(problems(rules)).containsExactly(expected);
    }

    private static List<String> problems(Rules rules) {
        return RegulationCheck.problemsOf(rules.build()).stream()
                .map(RegulationCheckTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.place() + " " + problem.refusal().name();
    }

    private static Rules scheme(Section... sections) {
        return Rules.with(
                new Scheme(
                        Points.of(100),
                        2,
                        List.of(sections),
                        List.of(),
                        null,
                        List.of(),
                        List.of()));
    }

    private static Rules lines(Adjustment... lines) {
        return Rules.with(
                new Scheme(
                        Points.of(100), 2, List.of(), List.of(lines), null, List.of(), List.of()));
    }
}

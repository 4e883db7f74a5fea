package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Rules.adjustment;
import static vn.binhxet.fixture.Rules.criterion;
import static vn.binhxet.fixture.Rules.section;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Line.How;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The formulas of a scheme, in the words of the regulation. */
class ScorerTest {
    private static final Code C = new Code("I.1");

    @Test
    void metGivesTheMaximumOrNothing() {
        Criterion met = criterion("I.1", 10, new Kind.Met());
        assertThat(line(met, new Input.Met(true))).isEqualTo(Line.of(How.MET, Points.of(10)));
        assertThat(line(met, new Input.Met(false))).isEqualTo(Line.of(How.NOT_MET, Points.ZERO));
    }

    @Test
    void gradedGivesThePointsThatWereGiven() {
        Criterion graded = criterion("I.1", 10, new Kind.Graded(Points.of("0.25")));
        assertThat(line(graded, given("8.75"))).isEqualTo(Line.of(How.GRADED, Points.of("8.75")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, COUNTED",
        "3, 4.5, COUNTED",
        "4, 5, COUNTED_TO_MAX",
        "99, 5, COUNTED_TO_MAX"
    })
    void countedGivesSoManyPointsATimeUpToTheMaximum(int times, String points, How how) {
        Criterion counted = criterion("I.1", 5, new Kind.Counted(Points.of("1.5")));
        assertThat(line(counted, new Input.Count(times)))
                .isEqualTo(Line.of(how, Points.of(points)));
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90, 20, BAND",
        "90, 100, 20, BAND",
        "100, 99.999, 15, BAND",
        "100, 90, 15, BAND",
        "3, 2.7, 15, BAND",
        "100, 89.99, 5, BAND",
        "100, 49.99, 0, BELOW_BANDS",
        "7, 0, 0, BELOW_BANDS"
    })
    void ratioGivesThePointsOfItsBand(String target, String actual, String points, How how) {
        Criterion ratio = criterion("I.1", 20, bands("100", "20", "90", "15", "50", "5"));
        assertThat(line(ratio, measured(target, actual)))
                .isEqualTo(Line.of(how, Points.of(points)));
    }

    @Test
    void ratiosAreComparedAsExactFractions() {
        // one third is not 33.33 %, and 1/0.9 = 100/90 = 10/9 is not 111.11 %
        Criterion third = criterion("I.1", 20, bands("33.34", "10", "33.33", "5"));
        assertThat(line(third, measured("3", "1")).worth()).isEqualTo(Points.of(5));
        Criterion leading = criterion("I.1", 10, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(leading, measured("90", "100"), measured("0.9", "1"), measured("9", "10"));
        assertThat(lines.values()).extracting(Line::how).containsOnly(How.LEADS);
    }

    @Test
    void relativeIsWorkedOutAsInTheExampleOfTheFormat() {
        Criterion relative = criterion("I.1", 5, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(
                        relative,
                        measured("1", "12"),
                        measured("1", "5"),
                        measured("1", "3"),
                        measured("1", "1"),
                        measured("1", "0"));
        assertThat(lines)
                .isEqualTo(
                        Map.of(
                                THONG_KE, Line.of(How.LEADS, Points.of(5)),
                                THUE, Line.of(How.OVER_TARGET, Points.of("3.41")),
                                KHO_BAC, Line.of(How.OVER_TARGET, Points.of("2.95")),
                                HAI_QUAN, Line.of(How.ON_TARGET, Points.of("2.5")),
                                NGAN_HANG, Line.of(How.BELOW_TARGET, Points.ZERO)));
    }

    @Test
    void belowTargetGivesItsShareOfHalfTheMaximum() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        assertThat(line(relative, measured("3", "2")))
                .isEqualTo(Line.of(How.BELOW_TARGET, Points.of("3.33")));
    }

    @Test
    void onTargetIsHalfTheMaximumEvenIfNobodyDidBetter() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        assertThat(line(relative, measured("4", "4")))
                .isEqualTo(Line.of(How.ON_TARGET, Points.of(5)));
    }

    @Test
    void everyUnitWithTheHighestRatioGetsTheMaximum() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(relative, measured("2", "3"), measured("4", "6"), measured("10", "12"));
        assertThat(lines.get(THONG_KE)).isEqualTo(Line.of(How.LEADS, Points.of(10)));
        assertThat(lines.get(THUE)).isEqualTo(Line.of(How.LEADS, Points.of(10)));
        assertThat(lines.get(KHO_BAC)).isEqualTo(Line.of(How.OVER_TARGET, Points.of(7)));
    }

    @Test
    void unitsWithoutATargetAreComparedAmongThemselves() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(
                        relative,
                        measured("0", "6"),
                        measured("0", "4"),
                        measured("0", "0"),
                        measured("1", "100"));
        assertThat(lines.get(THONG_KE)).isEqualTo(Line.of(How.WITHOUT_TARGET, Points.of(10)));
        assertThat(lines.get(THUE)).isEqualTo(Line.of(How.WITHOUT_TARGET, Points.of("6.67")));
        assertThat(lines.get(KHO_BAC)).isEqualTo(Line.of(How.WITHOUT_TARGET, Points.ZERO));
        assertThat(lines.get(HAI_QUAN)).isEqualTo(Line.of(How.LEADS, Points.of(10)));
    }

    @Test
    void whatIsNotAssignedOrOverruledLeavesTheComparison() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(relative, given("9.5"), new Input.NotAssigned(), measured("1", "2"));
        assertThat(lines)
                .isEqualTo(
                        Map.of(
                                THONG_KE, Line.of(How.OVERRULED, Points.of("9.5")),
                                THUE, Line.none(How.NOT_ASSIGNED),
                                KHO_BAC, Line.of(How.LEADS, Points.of(10))));
    }

    @Test
    void aMissingEntryMakesEveryOtherUnitsValueProvisional() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        Map<UnitId, Line> lines =
                lines(relative, measured("1", "2"), null, given("3"), new Input.NotAssigned());
        assertThat(lines.get(THONG_KE)).isEqualTo(new Line(How.LEADS, Points.of(10), true));
        assertThat(lines.get(THUE)).isEqualTo(Line.none(How.MISSING));
        assertThat(lines.get(KHO_BAC)).isEqualTo(Line.of(How.OVERRULED, Points.of(3)));
        assertThat(lines.get(HAI_QUAN)).isEqualTo(Line.none(How.NOT_ASSIGNED));
    }

    @Test
    void aUnitWithoutASheetMakesComparedValuesProvisional() {
        Criterion relative = criterion("I.1", 10, new Kind.Relative());
        Scheme scheme = scheme(2, null, List.of(section("I", relative)));
        Map<UnitId, Sheet> sheets = Map.of(THONG_KE, sheet(Map.of(C, measured("1", "2"))));
        Map<UnitId, ScoreRow> rows = Scorer.rows(scheme, List.of(THONG_KE, THUE), sheets);
        assertThat(rows.values())
                .extracting(row -> row.line(C).provisional())
                .containsExactly(true);
    }

    @Test
    void pointsGivenOverruleAnyKind() {
        for (Kind kind :
                List.of(
                        new Kind.Met(),
                        new Kind.Counted(Points.of(1)),
                        bands("50", "5"),
                        new Kind.Relative())) {
            assertThat(line(criterion("I.1", 10, kind), given("7.5")))
                    .isEqualTo(Line.of(How.OVERRULED, Points.of("7.5")));
        }
    }

    @Test
    void missingNotAssignedAndZeroAreThreeThings() {
        Scheme scheme =
                scheme(
                        2,
                        null,
                        List.of(
                                section(
                                        "I",
                                        criterion("I.1", 10, new Kind.Met()),
                                        criterion("I.2", 20, new Kind.Met()),
                                        criterion("I.3", 30, new Kind.Met()))));
        ScoreRow row =
                row(
                        scheme,
                        Map.of(
                                new Code("I.1"), new Input.Met(false),
                                new Code("I.2"), new Input.NotAssigned()));
        assertThat(row.line(new Code("I.1")).points()).isEqualTo(Points.ZERO);
        assertThat(row.line(new Code("I.2")).points()).isNull();
        assertThat(row.line(new Code("I.3")).points()).isNull();
        assertThat(row.missing()).containsExactly(new Code("I.3"));
        assertThat(row.assigned()).as("less what was not assigned").isEqualTo(Points.of(40));
        assertThat(row.total()).as("never scaled").isEqualTo(Points.ZERO);
    }

    @Test
    void eachLineIsRoundedOnceAndSumsAreExact() {
        // three thirds of 0.1: each 0.03, together 0.09 and not 0.1
        Kind third = new Kind.Relative();
        Scheme scheme =
                scheme(
                        2,
                        null,
                        List.of(
                                section(
                                        "I",
                                        criterion("I.1", 1, third),
                                        criterion("I.2", 1, third)),
                                section("II", criterion("II.1", 1, third))));
        Input thirteenth = measured("13", "1");
        ScoreRow row =
                row(
                        scheme,
                        Map.of(
                                new Code("I.1"), thirteenth,
                                new Code("I.2"), thirteenth,
                                new Code("II.1"), thirteenth));
        // 1/26 = 0.03846… → 0.04
        assertThat(row.section(new Code("I"))).isEqualTo(Points.of("0.08"));
        assertThat(row.total()).isEqualTo(Points.of("0.12"));
    }

    @Test
    void sectionsAddUpWhatIsWithin() {
        Section inner = section("II.a", criterion("II.2", 4, new Kind.Met()));
        Section outer =
                new Section(
                        new Code("II"),
                        "Mục II",
                        List.of(criterion("II.1", 3, new Kind.Met())),
                        List.of(inner));
        ScoreRow row =
                row(
                        scheme(2, null, List.of(outer)),
                        Map.of(
                                new Code("II.1"), new Input.Met(true),
                                new Code("II.2"), new Input.Met(true)));
        assertThat(row.sections())
                .isEqualTo(Map.of(new Code("II"), Points.of(7), new Code("II.a"), Points.of(4)));
    }

    @Test
    void bonusAndPenaltyLinesCountByTimesUpToTheirCap() {
        Scheme scheme =
                scheme(
                        2,
                        null,
                        List.of(),
                        adjustment("T1", "2", "4"),
                        adjustment("T2", "1.5", null),
                        adjustment("P1", "-0.5", "-2"));
        ScoreRow row = row(scheme, Map.of(), Map.of("T1", 3, "T2", 3, "P1", 5));
        assertThat(row.bonus()).isEqualTo(Points.of("8.5"));
        assertThat(row.penalty()).isEqualTo(Points.of(-2));
        assertThat(row.total()).isEqualTo(Points.of("6.5"));
    }

    @Test
    void bonusLinesTogetherAreAtMostTheBonusCapAndPenaltiesStay() {
        Scheme scheme =
                scheme(
                        2,
                        Points.of(5),
                        List.of(),
                        adjustment("T1", "3", null),
                        adjustment("T2", "3", null),
                        adjustment("P1", "-1", null));
        ScoreRow row = row(scheme, Map.of(), Map.of("T1", 1, "T2", 1, "P1", 1));
        assertThat(row.bonus()).isEqualTo(Points.of(5));
        assertThat(row.total()).isEqualTo(Points.of(4));
    }

    @Test
    void eachAdjustmentLineIsRoundedOnceHalfUp() {
        Scheme scheme =
                scheme(
                        1,
                        null,
                        List.of(),
                        adjustment("T1", "0.05", null),
                        adjustment("T2", "0.05", null),
                        adjustment("P1", "-0.05", null));
        ScoreRow row = row(scheme, Map.of(), Map.of("T1", 1, "T2", 1, "P1", 1));
        assertThat(row.bonus()).isEqualTo(Points.of("0.2"));
        assertThat(row.penalty()).isEqualTo(Points.of("-0.1"));
    }

    @Test
    void anEntryThatNoLongerFitsItsCriterionIsMissing() {
        assertThat(line(criterion("I.1", 5, new Kind.Met()), new Input.Count(1)))
                .isEqualTo(Line.none(How.MISSING));
        assertThat(line(criterion("I.1", 5, new Kind.Met()), given("6")))
                .isEqualTo(Line.none(How.MISSING));
    }

    @ParameterizedTest
    @CsvSource({"5, true", "0, true", "5.1, false", "-0.5, false", "2.25, false", "2.5, true"})
    void givenPointsFitFromNothingToTheMaximumOnTheStep(String points, boolean fits) {
        Criterion graded = criterion("I.1", 5, new Kind.Graded(Points.of("0.5")));
        assertThat(Scorer.fits(graded, given(points))).isEqualTo(fits);
    }

    @Test
    void aTargetOfNothingFitsOnlyAComparison() {
        assertThat(Scorer.fits(criterion("I.1", 5, bands("50", "5")), measured("0", "1")))
                .isFalse();
        assertThat(Scorer.fits(criterion("I.1", 5, new Kind.Relative()), measured("0", "1")))
                .isTrue();
        assertThat(Scorer.fits(criterion("I.1", 5, new Kind.Relative()), measured("1", "-1")))
                .isFalse();
        assertThat(
                        Scorer.fits(
                                criterion("I.1", 5, new Kind.Counted(Points.of(1))),
                                new Input.Count(-1)))
                .isFalse();
    }

    private static Line line(Criterion criterion, @Nullable Input input) {
        return lines(criterion, input).values().iterator().next();
    }

    /** The lines of as many units as there are inputs, in the order of the bloc. */
    private static Map<UnitId, Line> lines(Criterion criterion, @Nullable Input... inputs) {
        List<UnitId> units =
                List.of(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG).subList(0, inputs.length);
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i++) {
            Input input = inputs[i];
            sheets.put(
                    units.get(i),
                    sheet(input == null ? Map.of() : Map.of(criterion.code(), input)));
        }
        Scheme scheme = scheme(2, null, List.of(section("I", criterion)));
        Map<UnitId, Line> lines = new LinkedHashMap<>();
        Scorer.rows(scheme, units, sheets)
                .forEach((unit, row) -> lines.put(unit, row.line(criterion.code())));
        return lines;
    }

    private static ScoreRow row(Scheme scheme, Map<Code, Input> inputs) {
        return row(scheme, inputs, Map.of());
    }

    private static ScoreRow row(
            Scheme scheme, Map<Code, Input> inputs, Map<String, Integer> adjustments) {
        Sheet sheet = sheet(inputs);
        for (Map.Entry<String, Integer> line : adjustments.entrySet()) {
            sheet = sheet.with(new Code(line.getKey()), new Times(line.getValue(), null));
        }
        return Scorer.rows(scheme, List.of(THUE), Map.of(THUE, sheet)).values().iterator().next();
    }

    private static Sheet sheet(Map<Code, Input> inputs) {
        Map<Code, Cell> cells = new LinkedHashMap<>();
        inputs.forEach((code, input) -> cells.put(code, new Cell(input, null, null)));
        return Sheet.EMPTY.with(cells);
    }

    private static Scheme scheme(
            int decimals, @Nullable Points bonusCap, List<Section> sections, Adjustment... lines) {
        return new Scheme(
                Points.of(100), decimals, sections, List.of(lines), bonusCap, List.of(), List.of());
    }

    private static Kind.Ratio bands(String... fromAndPoints) {
        List<Kind.Band> bands = new ArrayList<>();
        for (int i = 0; i < fromAndPoints.length; i += 2) {
            bands.add(new Kind.Band(Points.of(fromAndPoints[i]), Points.of(fromAndPoints[i + 1])));
        }
        return new Kind.Ratio("%", bands);
    }

    private static Input given(String points) {
        return new Input.Given(Points.of(points));
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}

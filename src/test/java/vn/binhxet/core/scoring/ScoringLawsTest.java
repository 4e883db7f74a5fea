package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SecondReading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The formulas against a second reading of the regulation, in exact fractions. */
class ScoringLawsTest {
    private static final List<UnitId> UNITS =
            IntStream.rangeClosed(1, 6).mapToObj(n -> new UnitId("u" + n)).toList();

    @Test
    void aSecondReadingOfTheRegulationGivesTheSamePoints() {
        Laws.hold(
                2_000,
                dice -> {
                    Scheme scheme = scheme(dice);
                    Map<UnitId, Sheet> sheets = sheets(dice, scheme);
                    SecondReading again = again(scheme, sheets);
                    Scorer.rows(scheme, UNITS, sheets)
                            .forEach((unit, row) -> check(again, unit, row));
                });
    }

    @Test
    void theOrderOfUnitsChangesNobodysPoints() {
        Laws.hold(
                300,
                dice -> {
                    Scheme scheme = scheme(dice);
                    Map<UnitId, Sheet> sheets = sheets(dice, scheme);
                    Map<UnitId, ScoreRow> rows = Scorer.rows(scheme, dice.shuffled(UNITS), sheets);
                    assertThat(rows).isEqualTo(Scorer.rows(scheme, UNITS, sheets));
                });
    }

    @Test
    void betterResultsNeverLowerAUnitsOwnPoints() {
        Laws.hold(
                500,
                dice -> {
                    Criterion relative = Rules.criterion("I.1", 10, new Kind.Relative());
                    Scheme scheme = scheme(List.of(relative), 2, null, List.of());
                    Map<UnitId, Sheet> sheets = sheets(dice, scheme);
                    UnitId unit = dice.pick(UNITS);
                    BigDecimal target = dice.decimal(5, 1);
                    BigDecimal actual = dice.decimal(9, 1);
                    Points before = points(scheme, sheets, unit, target, actual);
                    Points after =
                            points(scheme, sheets, unit, target, actual.add(new BigDecimal("0.3")));
                    assertThat(after).isGreaterThanOrEqualTo(before);
                });
    }

    private static Points points(
            Scheme scheme,
            Map<UnitId, Sheet> sheets,
            UnitId unit,
            BigDecimal target,
            BigDecimal actual) {
        Map<UnitId, Sheet> changed = new HashMap<>(sheets);
        Cell cell = new Cell(new Input.Measured(target, actual), null, null);
        changed.put(unit, Sheet.EMPTY.with(Map.of(new Code("I.1"), cell)));
        return Objects.requireNonNull(Scorer.rows(scheme, UNITS, changed).get(unit)).total();
    }

    private static void check(SecondReading again, UnitId unit, ScoreRow row) {
        for (Criterion criterion : again.scheme().criteria().toList()) {
            BigDecimal rounded = again.points(criterion, unit);
            Points points = row.line(criterion.code()).points();
            assertThat(points).isEqualTo(rounded == null ? null : new Points(rounded));
        }
        assertThat(row.total().value()).isEqualByComparingTo(again.total(unit));
    }

    private static SecondReading again(Scheme scheme, Map<UnitId, Sheet> sheets) {
        Map<UnitId, Map<Code, Input>> entries = new HashMap<>();
        Map<UnitId, Map<Code, Integer>> times = new HashMap<>();
        sheets.forEach((unit, sheet) -> {
            Map<Code, Input> inputs = new HashMap<>();
            sheet.cells().forEach((code, cell) -> inputs.put(code, cell.input()));
            entries.put(unit, inputs);
            Map<Code, Integer> lines = new HashMap<>();
            sheet.adjustments().forEach((code, often) -> lines.put(code, often.times()));
            times.put(unit, lines);
        });
        return new SecondReading(scheme, entries, times);
    }

    // Random schemes, and random sheets that fit them

    private static Scheme scheme(Dice dice) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 1; i <= dice.between(1, 5); i++) {
            criteria.add(Rules.criterion("I." + i, dice.between(1, 20), kind(dice)));
        }
        List<Adjustment> lines =
                List.of(
                        Rules.adjustment("T1", "0.35", dice.oneIn(2) ? "1" : null),
                        Rules.adjustment("T2", "1.005", null),
                        Rules.adjustment("P1", "-0.125", dice.oneIn(2) ? "-0.3" : null));
        Points cap = dice.oneIn(2) ? Points.of(2) : null;
        return scheme(criteria, dice.upTo(3), cap, lines);
    }

    private static Scheme scheme(
            List<Criterion> criteria, int decimals, @Nullable Points cap, List<Adjustment> lines) {
        return new Scheme(
                Points.of(100),
                decimals,
                List.of(Rules.section("I", criteria.toArray(Criterion[]::new))),
                lines,
                cap,
                List.of(),
                List.of());
    }

    private static Kind kind(Dice dice) {
        return switch (dice.upTo(5)) {
            case 0 -> new Kind.Met();
            case 1 -> new Kind.Graded(Points.of(dice.either("0.1", "0.25", "1")));
            case 2 -> new Kind.Counted(new Points(dice.decimal(3, 2).add(BigDecimal.ONE)));
            case 3 ->
                    new Kind.Ratio(
                            "%",
                            List.of(
                                    new Kind.Band(Points.of("33.3"), Points.of("0.5")),
                                    new Kind.Band(Points.of(50), Points.of("0.75")),
                                    new Kind.Band(Points.of(120), Points.of(1))));
            default -> new Kind.Relative();
        };
    }

    private static Map<UnitId, Sheet> sheets(Dice dice, Scheme scheme) {
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (UnitId unit : UNITS) {
            Map<Code, Cell> cells = new HashMap<>();
            scheme.criteria()
                    .filter(_ -> !dice.oneIn(8))
                    .forEach(c -> cells.put(c.code(), new Cell(input(dice, c), null, null)));
            Sheet sheet = Sheet.EMPTY.with(cells);
            for (Adjustment line : scheme.adjustments()) {
                sheet = sheet.with(line.code(), new Times(dice.upTo(4), null));
            }
            sheets.put(unit, sheet);
        }
        return sheets;
    }

    private static Input input(Dice dice, Criterion criterion) {
        if (dice.oneIn(8)) {
            return new Input.NotAssigned();
        }
        if (dice.oneIn(8) && !(criterion.kind() instanceof Kind.Graded)) {
            return new Input.Given(new Points(dice.decimal(1, 3)));
        }
        return switch (criterion.kind()) {
            case Kind.Met _ -> new Input.Met(dice.oneIn(2));
            case Kind.Graded(var step) -> {
                BigDecimal steps = criterion.max().value().divideToIntegralValue(step.value());
                yield new Input.Given(step.times(dice.upTo(steps.intValue())));
            }
            case Kind.Counted _ -> new Input.Count(dice.upTo(12));
            case Kind.Ratio _ ->
                    new Input.Measured(
                            dice.decimal(9, 1).add(new BigDecimal("0.1")), dice.decimal(9, 1));
            case Kind.Relative _ -> new Input.Measured(dice.decimal(3, 1), dice.decimal(6, 1));
        };
    }
}

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
import vn.binhxet.fixture.Fraction;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The formulas worked out a second time, in exact fractions and as the regulation words them. */
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
                    Scorer.rows(scheme, UNITS, sheets)
                            .forEach((unit, row) -> check(scheme, sheets, unit, row));
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

    private static void check(Scheme scheme, Map<UnitId, Sheet> sheets, UnitId unit, ScoreRow row) {
        Fraction sum = Fraction.ZERO;
        for (Criterion criterion : scheme.criteria().toList()) {
            Fraction exact = points(criterion, unit, sheets);
            BigDecimal rounded = exact == null ? null : exact.rounded(scheme.decimals());
            Points points = row.line(criterion.code()).points();
            assertThat(points).isEqualTo(rounded == null ? null : new Points(rounded));
            sum = rounded == null ? sum : sum.plus(Fraction.of(rounded));
        }
        Sheet sheet = Objects.requireNonNull(sheets.get(unit));
        Fraction bonus = Fraction.ZERO;
        Fraction penalty = Fraction.ZERO;
        for (Adjustment line : scheme.adjustments()) {
            Fraction each = Fraction.of(line.each().value());
            Fraction plain = each.times(Fraction.of(sheet.times(line.code())));
            Fraction capped = line.cap() == null ? plain : capped(plain, line.cap());
            Fraction rounded = Fraction.of(capped.rounded(scheme.decimals()));
            bonus = line.isPenalty() ? bonus : bonus.plus(rounded);
            penalty = line.isPenalty() ? penalty.plus(rounded) : penalty;
        }
        if (scheme.bonusCap() != null) {
            bonus = bonus.min(Fraction.of(scheme.bonusCap().value()));
        }
        Fraction total = sum.plus(bonus).plus(penalty);
        assertThat(Fraction.of(row.total().value())).isEqualTo(total);
    }

    private static Fraction capped(Fraction plain, Points cap) {
        Fraction most = Fraction.of(cap.value());
        boolean inside = cap.isNegative() ? plain.compareTo(most) >= 0 : plain.compareTo(most) <= 0;
        return inside ? plain : most;
    }

    /** The criterion's points before rounding; null where there are none. */
    private static @Nullable Fraction points(
            Criterion criterion, UnitId unit, Map<UnitId, Sheet> sheets) {
        Fraction max = Fraction.of(criterion.max().value());
        return switch (input(criterion, sheets.get(unit))) {
            case null -> null;
            case Input.NotAssigned _, Input.Cleared _ -> null;
            case Input.Given(var points) -> Fraction.of(points.value());
            case Input.Met(boolean met) -> met ? max : Fraction.ZERO;
            case Input.Count(int count) ->
                    Fraction.of(count)
                            .times(Fraction.of(((Kind.Counted) criterion.kind()).each().value()))
                            .min(max);
            case Input.Measured own when criterion.kind() instanceof Kind.Ratio(_, var bands) -> {
                Fraction percent =
                        Fraction.of(own.actual())
                                .times(Fraction.of(100))
                                .by(Fraction.of(own.target()));
                Fraction best = Fraction.ZERO;
                Fraction from = Fraction.of(-1);
                for (Kind.Band band : bands) {
                    Fraction start = Fraction.of(band.from().value());
                    if (start.compareTo(percent) <= 0 && start.compareTo(from) > 0) {
                        from = start;
                        best = Fraction.of(band.points().value());
                    }
                }
                yield best;
            }
            case Input.Measured own -> {
                List<Input.Measured> all = new ArrayList<>();
                for (Sheet sheet : sheets.values()) {
                    if (input(criterion, sheet) instanceof Input.Measured measured) {
                        all.add(measured);
                    }
                }
                yield relative(max, own, all);
            }
        };
    }

    /** Word for word: A < T, A = T, the leader, over target, no target. */
    private static Fraction relative(Fraction m, Input.Measured own, List<Input.Measured> all) {
        Fraction half = m.by(Fraction.of(2));
        Fraction t = Fraction.of(own.target());
        Fraction a = Fraction.of(own.actual());
        if (t.equals(Fraction.ZERO)) {
            Fraction highest = Fraction.ZERO;
            for (Input.Measured other : all) {
                Fraction result = Fraction.of(other.actual());
                if (other.target().signum() == 0 && result.compareTo(highest) > 0) {
                    highest = result;
                }
            }
            return a.equals(Fraction.ZERO) ? Fraction.ZERO : m.times(a).by(highest);
        }
        if (a.compareTo(t) < 0) {
            return half.times(a).by(t);
        }
        if (a.equals(t)) {
            return half;
        }
        Fraction l = Fraction.ZERO;
        for (Input.Measured other : all) {
            if (other.target().signum() > 0) {
                Fraction ratio = Fraction.of(other.actual()).by(Fraction.of(other.target()));
                l = ratio.compareTo(l) > 0 ? ratio : l;
            }
        }
        Fraction ratio = a.by(t);
        return ratio.equals(l)
                ? m
                : half.plus(half.times(ratio.minus(Fraction.ONE).by(l.minus(Fraction.ONE))));
    }

    private static @Nullable Input input(Criterion criterion, @Nullable Sheet sheet) {
        Cell cell = sheet == null ? null : sheet.cell(criterion.code());
        return cell == null ? null : cell.input();
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

package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Line.How;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Fraction;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every corner of the criterion that compares units with the one that leads, worked out by hand.
 */
class RelativeTest {
    private static final Code C = new Code("I.1");

    /**
     * A column: target/actual of each unit, {@code -} not assigned, {@code ?} missing, a number
     * alone points that overrule; then the points of each, {@code -} for none.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the example of the format: 5; 2.5 + 2.5·4/11 = 3.409…; 2.5 + 2.5·2/11 = 2.954…
                "5; 1/12 1/5 1/3 1/1 1/0; 5 3.41 2.95 2.5 0",
                // all below target: nobody leads, each its share of the half: 5·0.8, 5·0.5, 5·2/3
                "10; 10/8 4/2 3/2; 4 2.5 3.33",
                // the best is on target: half, and the others their share of it
                "10; 4/4 5/5 8/4; 5 5 2.5",
                // one a hair over target leads alone and takes all
                "10; 100/100.0001 100/100 100/99.9999; 10 5 5",
                // two lead with one ratio in other numbers: 3/2 = 6/4; the third 5 + 5·0.2/0.5
                "10; 2/3 4/6 10/12; 10 10 7",
                // 100/90 = 10/9 = 1/0.9, exactly
                "10; 90/100 9/10 0.9/1 1/1; 10 10 10 5",
                // only one without target, with a result
                "10; 0/6 1/1; 10 5",
                // several without target: 10·6/6, 10·4/6, 0; those with a target among themselves
                "10; 0/6 0/4 0/0 1/100 1/2; 10 6.67 0 10 5.05",
                // without target and without any result: nobody is divided by 0
                "10; 0/0 0/0 1/2; 0 0 10",
                // not assigned and overruled leave the comparison: the second best leads
                "10; 1/2 - 9.5 1/1.5; 10 - 9.5 7.5",
                // all others left it: alone one leads
                "10; 1/1.01 - 3; 10 - 3",
                // a result of 0 against a target
                "10; 7/0 7/14; 0 10",
                // huge and tiny: 5 + 5·(10^12 − 1)/(10^12·1.000001 − 1) … just under the leader
                "10; 1/1000001000000 1/1000000000000; 10 10",
                "10; 0.000001/0.000002 0.000003/0.000004 0.000003/0.000003; 10 6.67 5",
                // an odd maximum halves exactly: 7.25/2 = 3.625 → 3.63; 3.625 + 3.625/2 = 5.4375
                "7.25; 1/1 1/2 2/3; 3.63 7.25 5.44",
                // half a hundredth is rounded up, once: 1·0.01/2 = 0.005; 0.99·…: 0.00495
                "1; 100/1 100/0.99; 0.01 0",
                // a missing entry compares nobody and has no points
                "10; 1/2 ?; 10 -"
            })
    void givesThePointsWorkedOutByHand(String max, String entries, String points) {
        assertThat(rows(max, entries))
                .extracting(row -> row.line(C).points())
                .containsExactlyElementsOf(
                        Stream.of(points.strip().split(" ", -1))
                                .map(RelativeTest::points)
                                .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1/2 1/1.5 1/1 1/0.5 0/3 0/0;"
                        + " LEADS OVER_TARGET ON_TARGET BELOW_TARGET WITHOUT_TARGET WITHOUT_TARGET",
                "1/1 1/0.5; ON_TARGET BELOW_TARGET",
                "- 4 ?; NOT_ASSIGNED OVERRULED MISSING"
            })
    void saysWhichRuleGaveThem(String entries, String rules) {
        assertThat(rows("10", entries))
                .extracting(row -> row.line(C).how())
                .containsExactlyElementsOf(
                        Stream.of(rules.strip().split(" ", -1)).map(How::valueOf).toList());
    }

    @Test
    void oneMissingMakesTheOthersProvisionalAndNotItself() {
        assertThat(rows("10", "1/2 ? 1/1 0/1 - 4"))
                .extracting(row -> row.line(C).provisional())
                .containsExactly(true, false, true, true, false, false);
    }

    @Test
    void leadersAreToldByName() {
        Map<UnitId, Sheet> sheets = sheets("2/3 1/1 4/6 0/5 0/7 0/7 -");
        Leader leader = Scorer.leader(Rules.criterion("I.1", 10, new Kind.Relative()), sheets);
        assertThat(leader.units()).containsExactly(new UnitId("u0"), new UnitId("u2"));
        assertThat(leader.unitsWithoutTarget()).containsExactly(new UnitId("u4"), new UnitId("u5"));
        Leader nobody =
                Scorer.leader(Rules.criterion("I.1", 10, new Kind.Relative()), sheets("- 0/0 0/0"));
        assertThat(nobody.best()).isNull();
        assertThat(nobody.units()).isEmpty();
        assertThat(nobody.unitsWithoutTarget()).isEmpty();
    }

    @Test
    void agreesWithFractionsWhateverTheSizeOfTheNumbers() {
        Laws.hold(
                1_000,
                dice -> {
                    List<Input.Measured> column =
                            IntStream.range(0, dice.between(1, 6))
                                    .mapToObj(_ ->
                                            new Input.Measured(
                                                    dice.decimal(3, 2)
                                                            .scaleByPowerOfTen(dice.upTo(24) - 12),
                                                    dice.decimal(3, 2)
                                                            .scaleByPowerOfTen(dice.upTo(24) - 12)))
                                    .toList();
                    Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
                    for (Input.Measured one : column) {
                        sheets.put(new UnitId("u" + sheets.size()), sheet(one));
                    }
                    List<ScoreRow> rows = rows("7.25", sheets);
                    for (int i = 0; i < column.size(); i++) {
                        assertThat(rows.get(i).line(C).points())
                                .isEqualTo(new Points(exact(column, i).rounded(2)));
                    }
                });
    }

    /** The regulation's words, with fractions of whole numbers. */
    private static Fraction exact(List<Input.Measured> column, int own) {
        Fraction max = Fraction.of(new BigDecimal("7.25"));
        Fraction half = max.by(Fraction.of(2));
        Fraction target = Fraction.of(column.get(own).target());
        Fraction actual = Fraction.of(column.get(own).actual());
        Fraction leading = Fraction.ZERO;
        Fraction most = Fraction.ZERO;
        for (Input.Measured one : column) {
            Fraction result = Fraction.of(one.actual());
            if (one.target().signum() == 0) {
                most = most.compareTo(result) < 0 ? result : most;
            } else {
                Fraction ratio = result.by(Fraction.of(one.target()));
                leading = leading.compareTo(ratio) < 0 ? ratio : leading;
            }
        }
        if (target.equals(Fraction.ZERO)) {
            return actual.equals(Fraction.ZERO) ? Fraction.ZERO : max.times(actual).by(most);
        }
        Fraction ratio = actual.by(target);
        int onTarget = ratio.compareTo(Fraction.ONE);
        if (onTarget <= 0) {
            return half.times(ratio);
        }
        return half.plus(half.times(ratio.minus(Fraction.ONE)).by(leading.minus(Fraction.ONE)));
    }

    private static List<ScoreRow> rows(String max, String entries) {
        return rows(max, sheets(entries));
    }

    private static List<ScoreRow> rows(String max, Map<UnitId, Sheet> sheets) {
        Criterion criterion =
                new Criterion(C, "Tiêu chí", Points.of(max), new Kind.Relative(), null);
        Scheme scheme =
                new Scheme(
                        Points.of(100),
                        2,
                        List.of(Rules.section("I", criterion)),
                        List.of(),
                        null,
                        List.of(),
                        List.of());
        return List.copyOf(Scorer.rows(scheme, List.copyOf(sheets.keySet()), sheets).values());
    }

    private static Map<UnitId, Sheet> sheets(String entries) {
        Map<UnitId, Sheet> sheets = new LinkedHashMap<>();
        for (String entry : entries.strip().split(" ", -1)) {
            sheets.put(new UnitId("u" + sheets.size()), sheet(input(entry)));
        }
        return sheets;
    }

    private static Sheet sheet(@Nullable Input input) {
        return input == null
                ? Sheet.EMPTY.with(Map.of())
                : Sheet.EMPTY.with(Map.of(C, new Cell(input, null, null)));
    }

    private static @Nullable Input input(String entry) {
        String[] parts = entry.split("/", -1);
        return switch (entry) {
            case "?" -> null;
            case "-" -> new Input.NotAssigned();
            default ->
                    parts.length == 1
                            ? new Input.Given(Points.of(entry))
                            : new Input.Measured(
                                    new BigDecimal(parts[0]), new BigDecimal(parts[1]));
        };
    }

    private static @Nullable Points points(String text) {
        return text.equals("-") ? null : Points.of(Objects.requireNonNull(text));
    }
}

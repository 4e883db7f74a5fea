package vn.binhxet.core.attention;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.ScoreBook;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What deserves a look, and what does not. */
class AttentionTest {
    private static final Code GRADED = new Code("I.1");
    private static final Code RELATIVE = new Code("I.2");
    private static final String PROOF = "Công văn số 12";
    private static final List<UnitId> UNITS =
            IntStream.range(0, 4).mapToObj(n -> new UnitId("u" + n)).toList();
    private static final UnitId U0 = UNITS.get(0);
    private static final UnitId U1 = UNITS.get(1);
    private static final Scheme SCHEME =
            new Scheme(
                    Points.of(20),
                    2,
                    List.of(
                            Rules.section(
                                    "I",
                                    Rules.criterion("I.1", 10, new Kind.Graded(Points.of("0.5"))),
                                    Rules.criterion("I.2", 10, new Kind.Relative()))),
                    List.of(),
                    null,
                    List.of(),
                    List.of());

    // Gaps

    @ParameterizedTest
    @CsvSource({"10, 7.5, true", "10, 8, false", "5, 7.5, true", "5, 7, false"})
    void aGapIsMoreThanItsShareOfTheMaximumUpOrDown(String self, String reviewed, boolean found) {
        ScoreBook book = given(ScoreBook.EMPTY, Stage.SELF, U0, self);
        book = given(book, Stage.REVIEWED, U0, reviewed);
        assertThat(kinds(book).contains(Concern.Kind.GAP)).isEqualTo(found);
    }

    @Test
    void peopleSetTheGap() {
        ScoreBook book = given(ScoreBook.EMPTY, Stage.SELF, U0, "10");
        book = given(book, Stage.REVIEWED, U0, "6");
        assertThat(Attention.of(SCHEME, UNITS, book, new Share(2, 5)).open()).isEmpty();
        assertThat(Attention.of(SCHEME, UNITS, book, new Share(39, 100)).open())
                .containsExactly(
                        new Finding(
                                new Concern(Concern.Kind.GAP, GRADED, U0),
                                List.of(GRADED, U0, Points.of(10), Points.of(6), Points.of(10))));
    }

    @Test
    void pointsThatMovedOnlyBecauseAnotherUnitLeadsAreNoGap() {
        ScoreBook book = measured(ScoreBook.EMPTY, Stage.SELF, U0, "1", "2");
        book = measured(book, Stage.SELF, U1, "1", "1");
        book = measured(book, Stage.REVIEWED, U1, "1", "100");
        book = book.scored(Stage.REVIEWED, U0, Map.of());
        assertThat(attention(book).open())
                .filteredOn(f -> f.concern().kind() == Concern.Kind.GAP)
                .extracting(f -> f.concern().unit())
                .containsExactly(U1);
    }

    @Test
    void whatIsMissingOrNotAssignedIsNoGap() {
        ScoreBook book = given(ScoreBook.EMPTY, Stage.SELF, U0, "10");
        book = scored(book, Stage.REVIEWED, U0, GRADED, new Input.NotAssigned());
        book = book.scored(Stage.SELF, U1, Map.of());
        book = given(book, Stage.REVIEWED, U1, "10");
        assertThat(kinds(book)).isEmpty();
    }

    // All at the maximum

    @Test
    void aColumnOfMaximaPartsNobody() {
        ScoreBook book = ScoreBook.EMPTY;
        for (UnitId unit : UNITS.subList(0, 3)) {
            book = given(book, Stage.SELF, unit, "10");
        }
        assertThat(kinds(book)).as("one unit is still missing").isEmpty();
        ScoreBook lower = given(book, Stage.SELF, UNITS.get(3), "9.5");
        assertThat(kinds(lower)).isEmpty();
        ScoreBook notAssigned =
                scored(book, Stage.SELF, UNITS.get(3), GRADED, new Input.NotAssigned());
        assertThat(attention(notAssigned).open())
                .containsExactly(
                        new Finding(
                                new Concern(Concern.Kind.ALL_AT_MAX, GRADED, null),
                                List.of(GRADED, Points.of(10), 3)));
    }

    @Test
    void eachUnitIsTakenAtItsLatestStage() {
        ScoreBook book = ScoreBook.EMPTY;
        for (UnitId unit : UNITS) {
            book = given(book, Stage.SELF, unit, "10");
        }
        assertThat(kinds(book)).containsExactly(Concern.Kind.ALL_AT_MAX);
        ScoreBook reviewed = given(book, Stage.REVIEWED, U0, "9");
        assertThat(kinds(reviewed)).isEmpty();
    }

    // Evidence

    @Test
    void pointsWithoutEvidenceAreNamedAndNoPointsNeedNone() {
        ScoreBook book = without(ScoreBook.EMPTY, U0, "5");
        book = without(book, U1, "0");
        assertThat(attention(book).open())
                .containsExactly(
                        new Finding(
                                new Concern(Concern.Kind.EVIDENCE_MISSING, GRADED, U0),
                                List.of(GRADED, U0, Points.of(5))));
    }

    @Test
    void evidenceOfAnyStageCounts() {
        ScoreBook book = given(ScoreBook.EMPTY, Stage.SELF, U0, "5");
        Cell reviewed = new Cell(new Input.Given(Points.of(5)), null, null);
        book = book.scored(Stage.REVIEWED, U0, Map.of(GRADED, reviewed));
        assertThat(kinds(book)).isEmpty();
    }

    // Measures

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // the example of the regulation's authors
                "90/100 9/10 0.9/1; 90 9 0.9",
                "100/98 100/95 1/0.97 100/100; 100 1",
                "95/95 98/99 100/97 0.95/0.93; 95 0.95",
                // amounts differ by nature
                "1200/1180 35/36 480/500 7/7;",
                "12000/12500 300/280 45/50 800/790;",
                "90/100 100/90 80/85 95/95;",
                "5/5 5/6 5/4 5/5;",
                "0/5 0/50 0/500 10/10;",
                "1200/1180 118/119 35/36 5000/5100;"
            })
    void targetsOfOneScaleWithMovedPointsAreMixedMeasures(
            String column, @Nullable String measures) {
        List<Finding> found = attention(column(column)).open();
        assertThat(found)
                .filteredOn(f -> f.concern().unit() == null)
                .extracting(f -> f.args().get(1))
                .isEqualTo(
                        measures == null
                                ? List.of()
                                : List.of(
                                        List.of(measures.split(" ", -1)).stream()
                                                .map(text ->
                                                        new BigDecimal(text).stripTrailingZeros())
                                                .toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a fraction against percent, percent against a fraction, thousands against units
                "90/92 100/95 90/0.95 80/81; 2",
                "0.9/92 0.9/0.95 0.9/0.91 0.8/0.8; 0",
                "5/5200 5/5 6/6.5 4/4; 0",
                // far over target, far below and nothing at all are results like others
                "1/12 1/5 1/3 1/1;",
                "100/30 100/95 100/98 100/97;",
                "100/0 100/95 100/98 100/97;",
                // where results scatter anyway nobody is pointed at
                "100/1 100/300 100/5 100/95;"
            })
    void aResultInAnotherMeasureThanItsTargetIsToldOfItsUnit(
            String column, @Nullable Integer unit) {
        assertThat(attention(column(column)).open())
                .filteredOn(f -> f.concern().kind() == Concern.Kind.MIXED_MEASURES)
                .filteredOn(f -> f.concern().unit() != null)
                .extracting(f -> f.concern().unit())
                .isEqualTo(unit == null ? List.of() : List.of(UNITS.get(unit)));
    }

    // Accepting

    @Test
    void whatIsAcceptedIsListedApartWithItsWord() {
        ScoreBook book = without(ScoreBook.EMPTY, U0, "5");
        Finding finding = attention(book).open().getFirst();
        Attention accepted = attention(book.accepting(finding.concern(), "Đã xem bản giấy"));
        assertThat(accepted.open()).isEmpty();
        assertThat(accepted.accepted()).isEqualTo(Map.of(finding, "Đã xem bản giấy"));
    }

    @Test
    void anEntryMadeAnewAsksAgainAndTheSameEntryDoesNot() {
        ScoreBook book = without(without(ScoreBook.EMPTY, U0, "5"), U1, "5");
        for (Finding finding : attention(book).open()) {
            book = book.accepting(finding.concern(), "Đã xem");
        }
        assertThat(attention(without(book, U0, "5")).open()).isEmpty();
        assertThat(attention(without(book, U0, "6")).open())
                .extracting(f -> f.concern().unit())
                .containsExactly(U0);
    }

    @Test
    void aChangeOfAnyUnitAsksAgainAboutTheColumn() {
        ScoreBook book = column("90/100 9/10 0.9/1");
        Finding finding = attention(book).open().getFirst();
        ScoreBook accepted = book.accepting(finding.concern(), "Đã xem");
        assertThat(attention(accepted).open()).isEmpty();
        assertThat(attention(measured(accepted, Stage.SELF, U1, "9", "9")).open())
                .extracting(Finding::concern)
                .containsExactly(finding.concern());
    }

    @Test
    void findingsAreGroupedByUnitWithTheColumnsApart() {
        ScoreBook book = ScoreBook.EMPTY;
        for (UnitId unit : UNITS) {
            book = without(book, unit, "10");
        }
        assertThat(Attention.byUnit(attention(book).open()).keySet())
                .containsExactly(
                        Optional.empty(),
                        Optional.of(UNITS.get(0)),
                        Optional.of(UNITS.get(1)),
                        Optional.of(UNITS.get(2)),
                        Optional.of(UNITS.get(3)));
    }

    private static Attention attention(ScoreBook book) {
        return Attention.of(SCHEME, UNITS, book, Attention.USUAL_GAP);
    }

    private static List<Concern.Kind> kinds(ScoreBook book) {
        return attention(book).open().stream().map(f -> f.concern().kind()).toList();
    }

    private static ScoreBook column(String entries) {
        ScoreBook book = ScoreBook.EMPTY;
        String[] pairs = entries.split(" ", -1);
        for (int i = 0; i < pairs.length; i++) {
            String[] pair = pairs[i].split("/", -1);
            book = measured(book, Stage.SELF, UNITS.get(i), pair[0], pair[1]);
        }
        return book;
    }

    private static ScoreBook given(ScoreBook book, Stage stage, UnitId unit, String points) {
        return scored(book, stage, unit, GRADED, new Input.Given(Points.of(points)));
    }

    private static ScoreBook measured(
            ScoreBook book, Stage stage, UnitId unit, String target, String actual) {
        Input input = new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
        return scored(book, stage, unit, RELATIVE, input);
    }

    private static ScoreBook without(ScoreBook book, UnitId unit, String points) {
        Cell cell = new Cell(new Input.Given(Points.of(points)), " ", null);
        return book.scored(Stage.SELF, unit, Map.of(GRADED, cell));
    }

    private static ScoreBook scored(
            ScoreBook book, Stage stage, UnitId unit, Code code, Input input) {
        return book.scored(stage, unit, Map.of(code, new Cell(input, PROOF, null)));
    }
}

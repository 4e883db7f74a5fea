package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.scoring.Stage.AGREED;
import static vn.binhxet.core.scoring.Stage.REVIEWED;
import static vn.binhxet.core.scoring.Stage.SELF;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stages, and which of them ranks and classes go by. */
class ScoreTableTest {
    private static final Code C1 = new Code("I.1");
    private static final Code C2 = new Code("I.2");
    private static final Code T1 = new Code("T1");
    private static final List<UnitId> UNITS = List.of(THONG_KE, THUE);
    private static final Scheme SCHEME =
            new Scheme(
                    Points.of(20),
                    2,
                    List.of(
                            Rules.section(
                                    "I",
                                    Rules.criterion("I.1", 10, new Kind.Graded(Points.of(1))),
                                    Rules.criterion("I.2", 10, new Kind.Graded(Points.of(1))))),
                    List.of(Rules.adjustment("T1", "1", null)),
                    null,
                    List.of(),
                    List.of());

    @Test
    void aUnitHasAStageOnceAScoreStepNamesItThere() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THUE, Map.of(C1, 5, C2, 5));
        assertThat(total(book, SELF, THUE)).isEqualTo(Points.of(10));
        assertThat(at(book, REVIEWED).total(THUE)).as("null before").isEmpty();
        ScoreBook accepted = book.scored(REVIEWED, THUE, Map.of());
        assertThat(total(accepted, REVIEWED, THUE))
                .as("accepted as it stands")
                .isEqualTo(Points.of(10));
    }

    @Test
    void entriesNotGivenAreThoseOfTheStageBefore() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THUE, Map.of(C1, 5, C2, 5));
        book = scored(book, REVIEWED, THUE, Map.of(C1, 4));
        book = scored(book, AGREED, THUE, Map.of(C2, 3));
        assertThat(total(book, SELF, THUE)).isEqualTo(Points.of(10));
        assertThat(total(book, REVIEWED, THUE)).isEqualTo(Points.of(9));
        assertThat(total(book, AGREED, THUE)).isEqualTo(Points.of(7));
    }

    @Test
    void aLaterChangeOfAnEarlierStageIsSeenWhereNothingWasSaidSince() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THUE, Map.of(C1, 5, C2, 5));
        book = scored(book, REVIEWED, THUE, Map.of(C1, 4));
        book = scored(book, SELF, THUE, Map.of(C1, 9, C2, 9));
        assertThat(total(book, REVIEWED, THUE)).isEqualTo(Points.of(13));
    }

    @Test
    void timesOfALineAreSetAtTheirStageAndCarriedOn() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THUE, Map.of(C1, 5, C2, 5));
        book = book.adjusted(SELF, THUE, T1, new Times(3, null));
        book = book.adjusted(REVIEWED, THUE, T1, new Times(1, null));
        book = book.scored(AGREED, THUE, Map.of());
        assertThat(total(book, SELF, THUE)).isEqualTo(Points.of(13));
        assertThat(at(book, REVIEWED).total(THUE)).as("a line alone makes no stage").isEmpty();
        assertThat(total(book, AGREED, THUE)).isEqualTo(Points.of(11));
    }

    @Test
    void ranksCompareOneStageOnlyAndAreProvisionalWhileSomeUnitLacksIt() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THONG_KE, Map.of(C1, 9, C2, 9));
        book = scored(book, SELF, THUE, Map.of(C1, 5, C2, 5));
        assertThat(official(book).stage()).isEqualTo(SELF);
        assertThat(official(book).provisional()).isFalse();
        ScoreBook reviewed = scored(book, REVIEWED, THUE, Map.of());
        assertThat(official(reviewed).stage()).isEqualTo(REVIEWED);
        assertThat(official(reviewed).rows()).containsOnlyKeys(THUE);
        assertThat(official(reviewed).provisional()).isTrue();
    }

    @Test
    void aMissingEntryIsProvisional() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THONG_KE, Map.of(C1, 9));
        book = scored(book, SELF, THUE, Map.of(C1, 5, C2, 5));
        assertThat(at(book, SELF).provisional()).isTrue();
    }

    @Test
    void onceFinalTheAgreedStageIsOfficialAndUnitsWithoutItKeepTheirLatest() {
        ScoreBook book = scored(ScoreBook.EMPTY, SELF, THONG_KE, Map.of(C1, 9, C2, 9));
        book = scored(book, SELF, THUE, Map.of(C1, 5, C2, 5));
        book = scored(book, AGREED, THUE, Map.of(C1, 6)).finalised();
        assertThat(official(book).stage()).isEqualTo(AGREED);
        assertThat(official(book).total(THUE)).contains(Points.of(11));
        assertThat(official(book).total(THONG_KE)).contains(Points.of(18));
    }

    @Test
    void beforeAnythingIsEnteredThereIsNoStageAndNoRow() {
        assertThat(official(ScoreBook.EMPTY)).isEqualTo(ScoreTable.EMPTY);
    }

    private static ScoreTable official(ScoreBook book) {
        return ScoreTable.official(SCHEME, UNITS, book);
    }

    private static ScoreTable at(ScoreBook book, Stage stage) {
        return ScoreTable.at(stage, SCHEME, UNITS, book);
    }

    private static Points total(ScoreBook book, Stage stage, UnitId unit) {
        return at(book, stage).total(unit).orElseThrow();
    }

    private static ScoreBook scored(
            ScoreBook book, Stage stage, UnitId unit, Map<Code, Integer> points) {
        Map<Code, Cell> cells = new HashMap<>();
        points.forEach(
                (code, p) -> cells.put(code, new Cell(new Input.Given(Points.of(p)), null, null)));
        return book.scored(stage, unit, cells);
    }
}

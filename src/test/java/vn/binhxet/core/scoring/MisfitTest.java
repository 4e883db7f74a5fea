package vn.binhxet.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** Entries that a new version of the regulation leaves without a place. */
class MisfitTest {
    private static final Code GRADED = new Code("I.2");
    private static final Code COUNTED = new Code("I.3");

    private static final ScoreBook BOOK =
            ScoreBook.EMPTY
                    .scored(
                            Stage.REVIEWED,
                            THUE,
                            Map.of(GRADED, cell(new Input.Given(Points.of("8.25")))))
                    .scored(
                            Stage.SELF,
                            KHO_BAC,
                            Map.of(
                                    GRADED,
                                    cell(new Input.Given(Points.of(10))),
                                    COUNTED,
                                    cell(new Input.Count(3))));

    @Test
    void whatFitsStays() {
        assertThat(Misfit.of(BOOK, Rules.SCHEME)).isEmpty();
    }

    @Test
    void aSmallerMaximumAnotherStepAndACriterionGoneLeaveMisfitsByStageAndUnit() {
        assertThat(Misfit.of(BOOK, scheme(8, "0.5")))
                .containsExactly(
                        new Misfit(Stage.SELF, KHO_BAC, GRADED),
                        new Misfit(Stage.SELF, KHO_BAC, COUNTED),
                        new Misfit(Stage.REVIEWED, THUE, GRADED));
    }

    @Test
    void pointsStandUnderAnyKindThatTakesSoMany() {
        ScoreBook points =
                ScoreBook.EMPTY.scored(
                        Stage.SELF, THUE, Map.of(GRADED, cell(new Input.Given(Points.of(8)))));
        assertThat(Misfit.of(points, scheme(8, "0.5"))).isEmpty();
    }

    private static Cell cell(Input input) {
        return new Cell(input, null, null);
    }

    private static Scheme scheme(int max, String step) {
        return new Scheme(
                Points.of(max),
                2,
                List.of(
                        Rules.section(
                                "I",
                                Rules.criterion("I.2", max, new Kind.Graded(Points.of(step))))),
                List.of(),
                null,
                List.of(),
                List.of());
    }
}

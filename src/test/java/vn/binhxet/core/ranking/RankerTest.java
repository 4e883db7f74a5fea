package vn.binhxet.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Rules.steps;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Laws;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Who stands where; the order that parts units of equal points. */
class RankerTest {
    @Test
    void equalPointsShareAPlaceAndTheNextIsSkipped() {
        List<Standing> order =
                rank(
                        steps(),
                        row(THONG_KE, 80, 0, 0, 0),
                        row(THUE, 90, 0, 0, 0),
                        row(KHO_BAC, 80, 0, 0, 0),
                        row(HAI_QUAN, 70, 0, 0, 0));
        assertThat(order)
                .containsExactly(
                        new Standing(1, THUE, Points.of(90)),
                        new Standing(2, THONG_KE, Points.of(80)),
                        new Standing(2, KHO_BAC, Points.of(80)),
                        new Standing(4, HAI_QUAN, Points.of(70)));
    }

    @Test
    void theHigherSectionStandsHigher() {
        assertThat(first("section:I", row(THONG_KE, 80, 30, 0, 0), row(THUE, 80, 31, 0, 0)))
                .isEqualTo(THUE);
    }

    @Test
    void fewerPenaltiesStandHigher() {
        assertThat(
                        first(
                                "adjustments:penalty",
                                row(THONG_KE, 80, 0, 0, -2),
                                row(THUE, 80, 0, 0, -1)))
                .isEqualTo(THUE);
    }

    @Test
    void moreBonusStandsHigher() {
        assertThat(first("adjustments:bonus", row(THONG_KE, 80, 0, 1, 0), row(THUE, 80, 0, 2, 0)))
                .isEqualTo(THUE);
    }

    @Test
    void moreVotesStandHigherWhereThereAreVotes() {
        ScoreRow one = row(THONG_KE, 80, 0, 0, 0);
        ScoreRow other = row(THUE, 80, 0, 0, 0);
        assertThat(Ranker.rank(List.of(one, other), steps("votes"), Map.of(THUE, 3)))
                .extracting(Standing::unit)
                .containsExactly(THUE, THONG_KE);
        assertThat(rank(steps("votes"), one, other))
                .extracting(Standing::rank)
                .containsExactly(1, 1);
    }

    @Test
    void thePeopleStopTheRules() {
        assertThat(
                        rank(
                                steps("people", "section:I"),
                                row(THONG_KE, 80, 30, 0, 0),
                                row(THUE, 80, 31, 0, 0)))
                .extracting(Standing::rank)
                .containsExactly(1, 1);
    }

    @Test
    void stepsAreAskedInTheirOrder() {
        List<TieStep> order = steps("adjustments:penalty", "section:I");
        assertThat(rank(order, row(THONG_KE, 80, 40, 0, -2), row(THUE, 80, 30, 0, -1)))
                .extracting(Standing::unit)
                .containsExactly(THUE, THONG_KE);
    }

    @Test
    void pointsComeBeforeAnyStep() {
        assertThat(first("section:I", row(THONG_KE, 79, 70, 0, 0), row(THUE, 80, 0, 0, 0)))
                .isEqualTo(THUE);
    }

    @Test
    void inEveryOrderARankIsOneMoreThanTheUnitsAhead() {
        Laws.hold(
                500,
                dice -> {
                    List<ScoreRow> rows =
                            IntStream.range(0, dice.upTo(8))
                                    .mapToObj(n ->
                                            row(
                                                    new UnitId("u" + n),
                                                    dice.upTo(3),
                                                    dice.upTo(1),
                                                    dice.upTo(1),
                                                    -dice.upTo(1)))
                                    .toList();
                    List<TieStep> order =
                            dice.someOf(
                                    steps("section:I", "adjustments:penalty", "adjustments:bonus"),
                                    3);
                    for (Standing standing : Ranker.rank(dice.shuffled(rows), order, Map.of())) {
                        ScoreRow own =
                                rows.get(Integer.parseInt(standing.unit().value().substring(1)));
                        long ahead =
                                rows.stream().filter(other -> isAhead(other, own, order)).count();
                        assertThat(standing.rank()).isEqualTo(ahead + 1);
                    }
                });
    }

    private static boolean isAhead(ScoreRow a, ScoreRow b, List<TieStep> order) {
        int compared = a.total().compareTo(b.total());
        for (TieStep step : order) {
            if (compared == 0) {
                compared =
                        switch (step) {
                            case TieStep.SectionPoints(var code) ->
                                    a.section(code).compareTo(b.section(code));
                            case TieStep.FewerPenalties _ -> a.penalty().compareTo(b.penalty());
                            default -> a.bonus().compareTo(b.bonus());
                        };
            }
        }
        return compared > 0;
    }

    private static UnitId first(String step, ScoreRow... rows) {
        return rank(steps(step), rows).getFirst().unit();
    }

    private static List<Standing> rank(List<TieStep> steps, ScoreRow... rows) {
        return Ranker.rank(List.of(rows), steps, Map.of());
    }

    private static ScoreRow row(UnitId unit, int total, int section, int bonus, int penalty) {
        return new ScoreRow(
                unit,
                Map.of(),
                Map.of(new Code("I"), Points.of(section)),
                Points.of(bonus),
                Points.of(penalty),
                Points.of(total),
                Points.of(100),
                List.of());
    }
}

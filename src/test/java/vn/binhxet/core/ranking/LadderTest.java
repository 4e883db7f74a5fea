package vn.binhxet.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Rules.steps;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
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

/** What parts each place from the next. */
class LadderTest {
    private static final TieStep SECTION = new TieStep.SectionPoints(new Code("I"));

    @Test
    void tellsWhichStepPartsEqualTotals() {
        Ladder ladder =
                ladder(
                        "section:I adjustments:penalty",
                        row(THUE, "94.25", "57", "0"),
                        row(KHO_BAC, "94.25", "56.5", "0"));
        assertThat(ladder.partingAbove(KHO_BAC))
                .containsExactly(
                        new Compared(null, Points.of("94.25"), Points.of("94.25")),
                        new Compared(SECTION, Points.of(57), Points.of("56.5")));
        assertThat(ladder.partingBelow(THUE)).isEqualTo(ladder.partingAbove(KHO_BAC));
        assertThat(ladder.gap(KHO_BAC)).as("the total parts nobody").contains(Points.ZERO);
    }

    @Test
    void aHigherTotalNeedsNoStep() {
        Ladder ladder =
                ladder("section:I", row(THUE, "90", "1", "0"), row(KHO_BAC, "85.5", "50", "0"));
        assertThat(ladder.partingAbove(KHO_BAC))
                .containsExactly(new Compared(null, Points.of(90), Points.of("85.5")));
        assertThat(ladder.gap(KHO_BAC)).contains(Points.of("4.5"));
    }

    @Test
    void theFirstHasNobodyAboveAndTheLastNobodyBelow() {
        Ladder ladder =
                ladder("section:I", row(THUE, "90", "1", "0"), row(KHO_BAC, "85.5", "50", "0"));
        assertThat(ladder.gap(THUE)).isEmpty();
        assertThat(ladder.partingAbove(THUE)).isEmpty();
        assertThat(ladder.partingBelow(KHO_BAC)).isEmpty();
        assertThat(ladder.of(HAI_QUAN)).as("no points yet").isEmpty();
        assertThat(Ladder.of(List.of(), List.of(), Map.of()).rungs()).isEmpty();
    }

    @Test
    void whatIsLeftEqualSharesAPlaceAndShowsInWhat() {
        Ladder ladder =
                ladder(
                        "section:I adjustments:penalty people adjustments:bonus",
                        row(HAI_QUAN, "70", "1", "0"),
                        row(THUE, "80", "40", "-1"),
                        row(KHO_BAC, "80", "40", "-1"),
                        row(THONG_KE, "80", "40", "-2"));
        assertThat(ladder.rungs()).extracting(Rung::rank).containsExactly(1, 3, 4);
        Rung shared = ladder.of(KHO_BAC).orElseThrow();
        assertThat(shared.units()).containsExactly(THUE, KHO_BAC);
        assertThat(shared.equalIn())
                .containsExactly(
                        new Compared(null, Points.of(80), Points.of(80)),
                        new Compared(SECTION, Points.of(40), Points.of(40)),
                        new Compared(new TieStep.FewerPenalties(), Points.of(-1), Points.of(-1)));
        assertThat(ladder.partingAbove(THONG_KE).getLast())
                .isEqualTo(
                        new Compared(new TieStep.FewerPenalties(), Points.of(-1), Points.of(-2)));
        assertThat(ladder.gap(HAI_QUAN)).contains(Points.of(10));
    }

    @Test
    void votesAreAskedOnlyWhereThereAreSome() {
        List<ScoreRow> rows = List.of(row(THUE, "80", "1", "0"), row(KHO_BAC, "80", "1", "0"));
        List<TieStep> votes = steps("votes");
        assertThat(Ladder.of(rows, votes, Map.of()).rungs().getFirst().equalIn()).hasSize(1);
        assertThat(Ladder.of(rows, votes, Map.of(KHO_BAC, 7)).partingAbove(THUE).getLast())
                .isEqualTo(new Compared(new TieStep.Votes(), Points.of(7), Points.ZERO));
    }

    @Test
    void isTheOrderOfTheRankerAndEachPartingParts() {
        Laws.hold(
                300,
                dice -> {
                    List<ScoreRow> rows =
                            IntStream.range(0, dice.upTo(9))
                                    .mapToObj(n ->
                                            row(
                                                    new UnitId("u" + n),
                                                    "" + dice.upTo(3),
                                                    "" + dice.upTo(1),
                                                    "-" + dice.upTo(1)))
                                    .toList();
                    List<TieStep> order =
                            dice.someOf(steps("section:I", "adjustments:penalty", "people"), 3);
                    Ladder ladder = Ladder.of(rows, order, Map.of());
                    assertThat(
                                    ladder.rungs().stream()
                                            .flatMap(rung ->
                                                    rung.units().stream()
                                                            .map(u ->
                                                                    new Standing(
                                                                            rung.rank(),
                                                                            u,
                                                                            rung.total())))
                                            .toList())
                            .isEqualTo(Ranker.rank(rows, order, Map.of()));
                    for (List<Compared> parting : ladder.partings()) {
                        Compared last = parting.getLast();
                        assertThat(last.higher()).isGreaterThan(last.lower());
                        assertThat(parting.subList(0, parting.size() - 1))
                                .noneMatch(Compared::parts);
                    }
                });
    }

    @Test
    void aPlaceOfItsOwnSharesNothing() {
        Ladder ladder = ladder("section:I", row(NGAN_HANG, "1", "1", "0"));
        assertThat(ladder.rungs())
                .containsExactly(new Rung(1, List.of(NGAN_HANG), Points.of(1), List.of()));
        assertThat(ladder.of(NGAN_HANG).orElseThrow().isShared()).isFalse();
    }

    private static Ladder ladder(String order, ScoreRow... rows) {
        return Ladder.of(List.of(rows), steps(order.split(" ")), Map.of());
    }

    private static ScoreRow row(UnitId unit, String total, String section, String penalty) {
        return new ScoreRow(
                unit,
                Map.of(),
                Map.of(new Code("I"), Points.of(section)),
                Points.ZERO,
                Points.of(penalty),
                Points.of(total),
                Points.of(100),
                List.of());
    }
}

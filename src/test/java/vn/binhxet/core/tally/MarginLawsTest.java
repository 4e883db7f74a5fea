package vn.binhxet.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.recount.EveryChange;
import vn.binhxet.fixture.recount.PlainVote;
import vn.binhxet.fixture.recount.RandomVote;
import vn.binhxet.fixture.recount.StepByStep;
import vn.binhxet.fixture.recount.VoteHeld;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The margin of small votes, beside what trying every change of every paper gives. */
class MarginLawsTest {
    private static final int SEEDS = 500;

    @Test
    void noFewerPapersChangeTheOutcomeAndSoManyDo() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    Optional<Margin> margin = margin(vote, all(vote));
                    assertThat(papers(margin)).isEqualTo(EveryChange.margin(vote, all(vote)));
                    assertThat(margin.map(Margin::exact)).isNotEqualTo(Optional.of(false));
                });
    }

    @Test
    void whatSoManyPapersAreSaidToBringAboutTheyCan() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    Set<Integer> some = new TreeSet<>(dice.some(all(vote)));
                    margin(vote, some)
                            .ifPresent(margin ->
                                    assertThat(EveryChange.fewest(vote, some, goal(margin, vote)))
                                            .as(margin.event().toString())
                                            .hasValue(margin.papers()));
                });
    }

    @Test
    void theSameWhereOnlySomePapersMayChange() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    Set<Integer> some = new TreeSet<>(dice.some(all(vote)));
                    assertThat(papers(margin(vote, some)))
                            .as("only " + some)
                            .isEqualTo(EveryChange.margin(vote, some));
                });
    }

    @Test
    void aCountByHandNeverSaysMoreThanThePapersWould() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    VoteHeld held = new VoteHeld(vote);
                    Tally tally = Tally.of(held.candidates(), held.totals());
                    Optional<Margin> margin =
                            MarginSearch.of(
                                            held.contest(),
                                            held.totals(),
                                            result(held, tally),
                                            VoteHeld.units(vote.barred()))
                                    .margin();
                    OptionalInt real = EveryChange.margin(vote, all(vote));
                    assertThat(margin.isPresent()).isEqualTo(real.isPresent());
                    margin.ifPresent(m -> {
                        assertThat(m.papers()).isLessThanOrEqualTo(real.getAsInt());
                        if (m.exact()) {
                            assertThat(m.papers()).isEqualTo(real.getAsInt());
                        }
                    });
                });
    }

    @Test
    void besideATieNoFewerPapersPutAPlaceInDoubt() {
        Laws.hold(
                4 * SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    Set<Integer> sure = vote.outcome().chosen();
                    if (vote.outcome().tied().isEmpty()) {
                        return;
                    }
                    EveryChange.Goal doubt =
                            (votes, whole) ->
                                    !vote.outcome(votes, whole).chosen().containsAll(sure);
                    OptionalInt real = EveryChange.fewest(vote, all(vote), doubt);
                    Optional<Margin> margin = search(vote, all(vote)).marginOfSurePlaces();
                    if (margin.isEmpty()) {
                        assertThat(real).isEmpty();
                    } else if (margin.get().exact()) {
                        assertThat(real).hasValue(margin.get().papers());
                    } else if (real.isPresent()) {
                        assertThat(margin.get().papers()).isLessThanOrEqualTo(real.getAsInt());
                    }
                });
    }

    @Test
    void theSlowWayForLargeVotesIsRightForSmallOnes() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.small(dice);
                    Set<Integer> some = new TreeSet<>(dice.some(all(vote)));
                    assertThat(StepByStep.margin(vote, some))
                            .isEqualTo(EveryChange.margin(vote, some));
                });
    }

    private static EveryChange.Goal goal(Margin margin, PlainVote vote) {
        return switch (margin.event()) {
            case Margin.Event.TieBroken() -> {
                Set<Integer> tied = vote.outcome().tied();
                yield (votes, _) -> tied.stream().map(name -> votes[name]).distinct().count() > 1;
            }
            case Margin.Event.Fails(var unit) ->
                    (votes, whole) -> !vote.isEnough(votes[name(unit)], whole);
            case Margin.Event.Passes(var unit) ->
                    (votes, whole) -> vote.isEnough(votes[name(unit)], whole);
            case Margin.Event.CatchesUp(var unit, var with) ->
                    (votes, whole) ->
                            vote.isEnough(votes[name(unit)], whole)
                                    && votes[name(unit)] >= votes[name(with)];
        };
    }

    private static int name(UnitId unit) {
        return Integer.parseInt(unit.value().substring(1));
    }

    private static Optional<Margin> margin(PlainVote vote, Set<Integer> numbers) {
        return search(vote, numbers).margin();
    }

    private static MarginSearch search(PlainVote vote, Set<Integer> numbers) {
        VoteHeld held = new VoteHeld(vote);
        Tally tally = Tally.of(held.candidates(), held.papers());
        return MarginSearch.among(
                numbers,
                held.contest(),
                held.papers(),
                result(held, tally),
                VoteHeld.units(vote.barred()));
    }

    private static Result result(VoteHeld held, Tally tally) {
        PlainVote vote = held.vote();
        return Result.of(held.contest(), tally, vote.whole(), VoteHeld.units(vote.barred()));
    }

    private static OptionalInt papers(Optional<Margin> margin) {
        return margin.map(m -> OptionalInt.of(m.papers())).orElseGet(OptionalInt::empty);
    }

    private static Set<Integer> all(PlainVote vote) {
        return new TreeSet<>(IntStream.rangeClosed(1, vote.papers().size()).boxed().toList());
    }
}

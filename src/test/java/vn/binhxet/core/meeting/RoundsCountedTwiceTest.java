package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Margin;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.recount.PlainVote;
import vn.binhxet.fixture.recount.RandomVote;
import vn.binhxet.fixture.recount.StepByStep;
import vn.binhxet.fixture.recount.VoteHeld;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Random rounds of every method and base, of up to 40 names and 300 papers, held in a meeting and
 * counted a second time in plain numbers.
 */
class RoundsCountedTwiceTest {
    private static final int SEEDS = 2_000;
    private static final int ROUND_METHODS = 4;

    @Test
    void aSecondCountOfEveryRoundAgrees() {
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.large(dice);
                    Set<Integer> mistaken = mistaken(dice, vote);
                    boolean byHand = vote.method() == Method.SHOW_OF_HANDS || dice.oneIn(5);
                    RoundResult decided = held(vote, byHand, mistaken).decided();
                    checkPapers(vote, decided.result().tally(), byHand);
                    checkVotes(vote, decided.result());
                    checkOutcome(vote, decided.result());
                    if (!byHand) {
                        checkMargins(vote, decided, mistaken);
                    }
                });
    }

    @Test
    void theRoundsAreOfEveryKind() {
        Set<List<Object>> kinds = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Laws.hold(
                SEEDS,
                dice -> {
                    PlainVote vote = RandomVote.large(dice);
                    kinds.add(List.of(vote.method(), vote.base(), vote.atLeast()));
                    PlainVote.Outcome outcome = vote.outcome();
                    seen.add(outcome.tied().isEmpty() ? "no tie" : "tie");
                    seen.add(outcome.chosen().size() < vote.seats() ? "places left" : "full");
                    seen.add(vote.names() == 40 && vote.papers().size() == 300 ? "largest" : "");
                    vote.papers().forEach(paper -> seen.add("reason " + paper[0]));
                });
        assertThat(kinds).hasSize(ROUND_METHODS * Base.values().length * 2);
        assertThat(seen).contains("tie", "no tie", "places left", "full", "largest");
        assertThat(seen).contains("reason 1", "reason 2", "reason 3", "reason 4", "reason 5");
        assertThat(seen).contains("reason 6", "reason 7", "reason 8");
    }

    private static MeetingBuilder held(PlainVote vote, boolean byHand, Set<Integer> mistaken) {
        VoteHeld held = new VoteHeld(vote);
        if (byHand) {
            return held.totalled();
        }
        return mistaken.isEmpty() ? held.typedOnce() : held.typedTwice(mistaken);
    }

    /** Papers on which the second typist errs, now and then. */
    private static Set<Integer> mistaken(Dice dice, PlainVote vote) {
        return dice.oneIn(4) ? new TreeSet<>(dice.someOf(numbers(vote), 4)) : Set.of();
    }

    private static void checkPapers(PlainVote vote, Tally tally, boolean byHand) {
        assertThat(tally.returned()).isEqualTo(vote.papers().size());
        assertThat(tally.valid()).isEqualTo(vote.withReason(0));
        Map<InvalidReason, Integer> reasons = new EnumMap<>(InvalidReason.class);
        for (InvalidReason reason : InvalidReason.values()) {
            int papers = vote.withReason(reason.number());
            if (papers > 0 && !byHand) {
                reasons.put(reason, papers);
            }
        }
        assertThat(tally.invalidByReason()).isEqualTo(reasons);
        assertThat(tally.blank()).isEqualTo(byHand ? null : (Integer) vote.blank());
    }

    private static void checkVotes(PlainVote vote, Result result) {
        assertThat(result.base()).isEqualTo(vote.whole());
        assertThat(result.needed()).isEqualTo(vote.needed());
        assertThat(result.rows())
                .extracting(Result.Row::unit)
                .containsExactlyElementsOf(
                        numbers(vote.names()).stream()
                                .sorted((one, other) -> vote.votes(other) - vote.votes(one))
                                .map(VoteHeld::unit)
                                .toList());
        for (int name : numbers(vote.names())) {
            Result.Row row = result.row(VoteHeld.unit(name)).orElseThrow();
            assertThat(row.votes()).isEqualTo(vote.votes(name));
            assertThat(row.against()).isEqualTo(vote.marks(name, 2));
            assertThat(Optional.ofNullable(row.share()).map(Object::toString))
                    .isEqualTo(Optional.ofNullable(vote.percent(name)));
            assertThat(row.rank()).isEqualTo(vote.rank(name));
            assertThat(row.passed()).isEqualTo(vote.isEnough(vote.votes(name), vote.whole()));
        }
    }

    private static void checkOutcome(PlainVote vote, Result result) {
        PlainVote.Outcome outcome = vote.outcome();
        assertThat(new HashSet<>(result.chosen())).isEqualTo(VoteHeld.units(outcome.chosen()));
        Tie tie = result.tie();
        assertThat(tie == null ? Set.of() : new HashSet<>(tie.units()))
                .isEqualTo(VoteHeld.units(outcome.tied()));
        assertThat(tie == null ? 0 : tie.seats()).isEqualTo(outcome.left());
    }

    private static void checkMargins(PlainVote vote, RoundResult decided, Set<Integer> mistaken) {
        Set<Integer> disputed = new TreeSet<>(mistaken);
        numbers(vote).stream()
                .filter(number -> vote.papers().get(number - 1)[0] != 0)
                .forEach(disputed::add);
        assertThat(decided.round().officialCount().box().disputed()).isEqualTo(disputed);
        assertThat(papers(decided.marginAmong(disputed)))
                .isEqualTo(StepByStep.margin(vote, disputed));
        assertThat(papers(decided.margin())).isEqualTo(StepByStep.margin(vote, numbers(vote)));
    }

    private static OptionalInt papers(Optional<Margin> margin) {
        return margin.map(m -> OptionalInt.of(m.papers())).orElseGet(OptionalInt::empty);
    }

    private static List<Integer> numbers(PlainVote vote) {
        return numbers(vote.papers().size());
    }

    private static List<Integer> numbers(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}

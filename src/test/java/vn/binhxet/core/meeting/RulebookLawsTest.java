package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.RandomMeeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Laws of any meeting, looked for in random ones: thousands of steps that make sense or do not. */
class RulebookLawsTest {
    private static final int SEEDS = 25;
    private static final int STEPS = 160;

    @Test
    void askingTwiceGivesTheSameAnswerAndNeverAnError() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        Request request = m.ask();
                        Outcome<List<Fact>> first = Rulebook.decide(m.meeting(), request);
                        assertThat(m.step(request)).isEqualTo(first);
                    }
                });
    }

    @Test
    void whatIsRecordedIsThePassedChecksAndThenOneFact() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        Request request = m.ask();
                        if (m.step(request) instanceof Outcome.Done<List<Fact>>(var facts)) {
                            List<Fact> checks = facts.subList(0, facts.size() - 1);
                            assertThat(checks).allMatch(f -> f instanceof Fact.CheckOverridden);
                            assertThat(facts.getLast()).isNotInstanceOf(Fact.CheckOverridden.class);
                            assertThat(checks.isEmpty() || !reasonOf(request).isBlank()).isTrue();
                        }
                    }
                });
    }

    @Test
    void aReasonPassesSoftChecksAndNoOthers() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        Command command = m.ask().command();
                        if (!(command instanceof Command.SealCount)) {
                            List<Problem> without = decide(m, Request.of(command));
                            List<Problem> hard =
                                    without.stream()
                                            .filter(p -> !(p.refusal() instanceof Check))
                                            .toList();
                            assertThat(decide(m, Request.of(command).despite("Vì")))
                                    .isEqualTo(hard);
                            assertThat(decide(m, Request.of(command).despite(" ")))
                                    .isEqualTo(without);
                        }
                        m.step(m.ask());
                    }
                });
    }

    @Test
    void afterAnyStepTheJournalReadAnewGivesTheSameMeeting() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        if (m.step(m.ask()) instanceof Outcome.Done && dice.oneIn(5)) {
                            History anew = History.of(m.history().entries());
                            assertThat(anew.now()).isEqualTo(m.meeting());
                        }
                    }
                });
    }

    @Test
    void aStepTakenBackWasNeverTakenAndMayBeTakenAgain() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        Meeting before = m.meeting();
                        Request request = m.ask();
                        if (m.step(request) instanceof Outcome.Done<List<Fact>>(var facts)
                                && !(facts.getLast() instanceof Fact.Retracted)
                                && !facts.getLast().isBarrier()
                                && dice.oneIn(3)) {
                            Outcome<List<Fact>> undo = m.step(Request.of(new Command.Undo("Nhầm")));
                            assertThat(undo).isInstanceOf(Outcome.Done.class);
                            assertThat(m.meeting()).isEqualTo(before);
                            assertThat(m.step(request)).isEqualTo(new Outcome.Done<>(facts));
                        }
                    }
                });
    }

    @Test
    void theEquationsOfACountHoldInEveryMeeting() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Meeting m = new RandomMeeting(dice).steps(STEPS).meeting();
                    for (Round round : m.rounds().all()) {
                        for (Count count : round.counts()) {
                            if (count.isSealed()) {
                                equations(round, m.results().result(round, count));
                                assertThat(count.returned())
                                        .isEqualTo(m.results().tally(round, count).returned());
                            }
                        }
                    }
                });
    }

    @Test
    void placesAreHeldOnceAndNotBesideAnExcludingAward() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        if (m.step(m.ask()) instanceof Outcome.Done && dice.oneIn(3)) {
                            m.meeting().regulation().awards().forEach(a -> places(m.meeting(), a));
                        }
                    }
                });
    }

    @Test
    void whoWithdrawsLeavesAPlaceOpenAndNobodyMovesUp() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice);
                    for (int i = 0; i < STEPS; i++) {
                        Meeting before = m.meeting();
                        if (m.step(m.ask()) instanceof Outcome.Done<List<Fact>>(var facts)
                                && facts.getLast() instanceof Fact.UnitWithdrew(var withdrawal)) {
                            before.regulation()
                                    .award(withdrawal.award())
                                    .filter(award -> award.by().byRound())
                                    .ifPresent(
                                            a -> fell(withdrawal.unit(), a, before, m.meeting()));
                        }
                    }
                });
    }

    @Test
    void theRandomMeetingsComeFarEnoughToMeanSomething() {
        Set<Class<?>> seen = new HashSet<>();
        int ties = 0;
        int fills = 0;
        List<Integer> granted = new ArrayList<>();
        for (int seed = 0; seed < 3 * SEEDS; seed++) {
            RandomMeeting m = new RandomMeeting(new Dice(new Random(seed)));
            m.steps(STEPS);
            m.history().entries().forEach(entry -> seen.add(entry.fact().getClass()));
            granted.add(m.history().entries().size());
            ties += m.meeting().proceedings().all(Fact.TieSettled.class).size();
            fills += m.meeting().proceedings().all(Fact.PlaceFilled.class).size();
        }
        assertThat(seen).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
        assertThat(granted.stream().mapToInt(n -> n).average().orElse(0)).isGreaterThan(60);
        assertThat(ties).isGreaterThan(SEEDS);
        assertThat(fills).isGreaterThan(SEEDS);
    }

    private static void equations(Round round, Result result) {
        Tally tally = result.tally();
        assertThat(tally.valid() + tally.invalid()).isEqualTo(tally.returned());
        boolean limited = round.contest().method().limitsNames();
        assertThat(!limited || tally.sum() <= round.contest().seats() * tally.valid()).isTrue();
        assertThat(tally.votes().keySet()).containsExactlyElementsOf(round.contest().candidates());
        for (Result.Row row : result.rows()) {
            assertThat(row.votes() + row.against()).isBetween(0, tally.valid());
            assertThat(row.chosen() && !row.passed()).isFalse();
        }
        assertThat(result.chosen()).hasSizeLessThanOrEqualTo(round.contest().seats());
        int tied = result.tie() == null ? 0 : result.tie().seats();
        assertThat(result.chosen().size() + tied).isLessThanOrEqualTo(round.contest().seats());
    }

    private static void places(Meeting m, Award award) {
        Results results = m.results();
        assertThat(results.eligibility(award)).hasSize(m.bloc().units().size());
        Selection held = results.selection(award);
        List<UnitId> units = held.units();
        assertThat(new HashSet<>(units)).hasSameSizeAs(units);
        assertThat(held.open()).isNotNegative();
        assertThat(held.places()).isSortedAccordingTo((a, b) -> a.rank() - b.rank());
        for (Place place : held.places()) {
            long ahead = held.places().stream().filter(p -> p.rank() < place.rank()).count();
            assertThat(place.rank() == ahead + 1 || held.open() > 0)
                    .as("rank of " + place)
                    .isTrue();
        }
        for (Award other : m.regulation().awards()) {
            if (other.excludes().contains(award.code())) {
                assertThat(units).noneMatch(results.selection(other).units()::contains);
            }
        }
        if (award.by() != Method.RANK && award.by() != Method.CONSENSUS) {
            for (RoundResult round : results.roundsOf(award.code())) {
                assertThat(round.winners()).doesNotHaveDuplicates();
            }
        }
    }

    private static void fell(UnitId unit, Award award, Meeting before, Meeting after) {
        Selection had = before.results().selection(award);
        Selection has = after.results().selection(award);
        List<UnitId> left = had.units().stream().filter(u -> !u.equals(unit)).toList();
        assertThat(has.units()).isEqualTo(left);
        boolean asVoted = had.units().equals(before.results().computed(award).units());
        long empty =
                before.decisions().fills(award.code(), 0).stream().filter(Fill::staysEmpty).count();
        if (asVoted && had.places().size() + empty <= award.quota()) {
            int fell = had.units().contains(unit) ? 1 : 0;
            assertThat(has.open()).isEqualTo(had.open() + fell);
        }
    }

    private static List<Problem> decide(RandomMeeting m, Request request) {
        return Rulebook.decide(m.meeting(), request).problems();
    }

    /** The reason that passes soft checks; a seal brings its own. */
    private static String reasonOf(Request request) {
        String own = request.command() instanceof Command.SealCount seal ? seal.reason() : null;
        String reason = own == null ? request.override() : own;
        return reason == null ? "" : reason;
    }
}

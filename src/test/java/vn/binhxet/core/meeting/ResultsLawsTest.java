package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.PlainReading;
import vn.binhxet.fixture.PlainReading.CountRead;
import vn.binhxet.fixture.PlainReading.Score;
import vn.binhxet.fixture.RandomMeeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What random meetings say, worked out a second time straight from their journals. */
class ResultsLawsTest {
    private static final int SEEDS = 40;
    private static final int STEPS = 120;

    @Test
    void ranksAreOneMoreThanTheUnitsWithMorePointsOrEquallyManyAndFewerPenalties() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice).steps(STEPS);
                    PlainReading journal = reading(m);
                    Map<UnitId, Score> scores = new HashMap<>();
                    for (UnitId unit : m.meeting().bloc().ids()) {
                        Score score = journal.score(unit);
                        if (score != null) {
                            scores.put(unit, score);
                        }
                    }
                    List<Standing> standings = m.meeting().results().standings();
                    assertThat(standings)
                            .extracting(Standing::unit)
                            .containsExactlyInAnyOrderElementsOf(scores.keySet());
                    for (Standing standing : standings) {
                        Score own = Objects.requireNonNull(scores.get(standing.unit()));
                        long ahead =
                                scores.values().stream()
                                        .filter(score -> isAhead(score, own))
                                        .count();
                        assertThat(standing.total().value()).isEqualByComparingTo(own.total());
                        assertThat(standing.rank()).isEqualTo(ahead + 1);
                    }
                });
    }

    @Test
    void whoMayBeProposedFollowsFromTheJournal() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice).steps(STEPS);
                    for (Award award : m.meeting().regulation().awards()) {
                        m.meeting()
                                .results()
                                .eligibility(award)
                                .forEach((unit, answer) ->
                                        assertThat(told(answer))
                                                .as(award.code() + " for " + unit)
                                                .isEqualTo(expected(m, award, unit)));
                    }
                });
    }

    @Test
    void votesAreThoseOnThePapersAsTheyWereTypedAndSettled() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice).steps(STEPS);
                    for (Round round : m.meeting().rounds().all()) {
                        for (int n = 1; n <= round.counts().size(); n++) {
                            Count count = round.counts().get(n - 1);
                            if (count.isSealed()) {
                                check(
                                        reading(m).count(round.contest().round(), n),
                                        m.meeting().results().tally(round, count));
                            }
                        }
                    }
                });
    }

    @Test
    void everyBaseFollowsFromTheJournal() {
        Laws.hold(
                SEEDS,
                dice -> {
                    RandomMeeting m = new RandomMeeting(dice).steps(STEPS);
                    for (Round round : m.meeting().rounds().all()) {
                        if (round.hasResult()) {
                            Tally tally = m.meeting().results().tally(round, round.officialCount());
                            for (Base base : Base.values()) {
                                assertThat(m.meeting().results().base(base, round, tally))
                                        .as(base + " of " + round.contest().round())
                                        .isEqualTo(expected(m, round, tally, base));
                            }
                        }
                    }
                });
    }

    private static PlainReading reading(RandomMeeting m) {
        return new PlainReading(History.standing(m.history().entries()));
    }

    private static boolean isAhead(Score ahead, Score behind) {
        int compared = ahead.total().compareTo(behind.total());
        return compared > 0 || (compared == 0 && ahead.penalty() < behind.penalty());
    }

    private static String told(Eligibility answer) {
        return answer.isGiven() ? "yes" : answer.isUndecided() ? "not yet known" : "no";
    }

    /** The awards and conditions of {@link RandomMeeting}, in plain words. */
    private static String expected(RandomMeeting m, Award award, UnitId unit) {
        PlainReading journal = reading(m);
        if (journal.isBarred(unit, award.code()) || journal.withdrew(unit, award.code())) {
            return "no";
        }
        if (award.code().equals(new Code("W")) && unit.equals(new UnitId("d"))) {
            return "no"; // had it last year
        }
        for (Award other : m.meeting().regulation().awards()) {
            if (other.excludes().contains(award.code())
                    && m.meeting().decisions().proposal(other.code()).isPresent()
                    && m.meeting().results().selection(other).units().contains(unit)) {
                return "no";
            }
        }
        if (award.code().equals(new Code("S"))) {
            Score score = journal.score(unit);
            boolean enough = score != null && score.total().compareTo(BigDecimal.valueOf(50)) >= 0;
            boolean unsure = score == null || (score.isMissing() && !enough);
            return enough ? "yes" : unsure ? "not yet known" : "no";
        }
        return "yes";
    }

    private static void check(CountRead read, Tally tally) {
        Map<UnitId, Integer> in = new HashMap<>();
        Map<UnitId, Integer> against = new HashMap<>();
        int invalid = 0;
        for (Paper paper : read.papers().values()) {
            if (paper instanceof Paper.Choice(var names)) {
                names.forEach(name -> in.merge(name, 1, Integer::sum));
            } else if (paper instanceof Paper.Opinion(var yes, var no)) {
                yes.forEach(name -> in.merge(name, 1, Integer::sum));
                no.forEach(name -> against.merge(name, 1, Integer::sum));
            } else {
                invalid++;
            }
        }
        int returned = read.papers().size();
        if (read.papers().isEmpty() && read.byHand() != null) {
            in.putAll(read.byHand().votes());
            against.putAll(read.byHand().against());
            invalid = read.byHand().invalid();
            returned = read.byHand().returned();
        }
        assertThat(tally.returned()).isEqualTo(returned);
        assertThat(tally.invalid()).isEqualTo(invalid);
        assertThat(tally.votes().keySet()).containsAll(in.keySet()).containsAll(against.keySet());
        tally.votes()
                .forEach((unit, votes) -> {
                    assertThat(votes.in()).isEqualTo(in.getOrDefault(unit, 0));
                    assertThat(votes.against()).isEqualTo(against.getOrDefault(unit, 0));
                });
    }

    private static int expected(RandomMeeting m, Round round, Tally tally, Base base) {
        PlainReading journal = reading(m);
        boolean units = round.contest().voters() == Voters.UNITS;
        return switch (base) {
            case MEMBERS -> journal.members();
            case CONVOKED ->
                    units ? journal.members() : people(journal.voters(0, round.handedOutAt()));
            case PRESENT -> {
                List<Fact.DelegateArrived> voters =
                        journal.voters(round.openedAt(), round.handedOutAt());
                Set<UnitId> represented = new HashSet<>();
                voters.forEach(voter -> represented.add(voter.standsFor()));
                yield units ? represented.size() : people(voters);
            }
            case ISSUED -> journal.issued(round.contest().round());
            case RETURNED -> tally.returned();
            case VALID -> tally.returned() - tally.invalid();
        };
    }

    /** Who left and came back is one person. */
    private static int people(List<Fact.DelegateArrived> voters) {
        List<List<Object>> seen = new ArrayList<>();
        for (Fact.DelegateArrived voter : voters) {
            List<Object> who = List.of(voter.unit(), voter.standsFor(), voter.delegate());
            if (!seen.contains(who)) {
                seen.add(who);
            }
        }
        return seen.size();
    }
}

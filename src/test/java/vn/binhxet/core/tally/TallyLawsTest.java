package vn.binhxet.core.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Contests;
import vn.binhxet.fixture.Dice;
import vn.binhxet.fixture.Fraction;
import vn.binhxet.fixture.Laws;
import vn.binhxet.fixture.Papers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The equations of a count, and the count done a second time by hand. */
class TallyLawsTest {
    private static final int SEEDS = 1_000;
    private static final List<UnitId> CANDIDATES =
            IntStream.rangeClosed(1, 6).mapToObj(n -> new UnitId("u" + n)).toList();

    @Test
    void shufflingThePapersChangesNothing() {
        Laws.hold(
                SEEDS,
                dice -> {
                    List<Paper> papers = papers(dice, contest(dice));
                    assertThat(Tally.of(CANDIDATES, dice.shuffled(papers)))
                            .isEqualTo(Tally.of(CANDIDATES, papers));
                });
    }

    @Test
    void validAndInvalidAreReturned() {
        Laws.hold(
                SEEDS,
                dice -> {
                    List<Paper> papers = papers(dice, contest(dice));
                    Tally tally = Tally.of(CANDIDATES, papers);
                    assertThat(tally.valid() + tally.invalid()).isEqualTo(papers.size());
                    assertThat(tally.returned()).isEqualTo(papers.size());
                    assertThat(tally.invalidByReason().values().stream().mapToInt(n -> n).sum())
                            .isEqualTo(tally.invalid());
                    assertThat(Objects.requireNonNull(tally.blank())).isBetween(0, tally.valid());
                });
    }

    @Test
    void votesCountedAndNotMarkedAreTheValidPapers() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Contest contest = Contests.contest(Method.CHOOSE_N, 3, array(CANDIDATES));
                    List<Paper> papers = papers(dice, contest);
                    Tally tally = Tally.of(CANDIDATES, papers);
                    for (UnitId name : CANDIDATES) {
                        long notMarked =
                                papers.stream()
                                        .filter(p ->
                                                p instanceof Paper.Choice(var names)
                                                        && !names.contains(name))
                                        .count();
                        assertThat(votes(tally, name).in() + notMarked).isEqualTo(tally.valid());
                    }
                    assertThat(tally.sum()).isLessThanOrEqualTo(contest.seats() * tally.valid());
                });
    }

    @Test
    void yesNoAndBlankAreTheValidPapersForEachName() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Contest contest = Contests.contest(Method.YES_NO, 3, array(CANDIDATES));
                    List<Paper> papers = papers(dice, contest);
                    Tally tally = Tally.of(CANDIDATES, papers);
                    for (UnitId name : CANDIDATES) {
                        long blank =
                                papers.stream()
                                        .filter(p ->
                                                p instanceof Paper.Opinion(var yes, var no)
                                                        && !yes.contains(name)
                                                        && !no.contains(name))
                                        .count();
                        Tally.Votes votes = votes(tally, name);
                        assertThat(votes.in() + votes.against() + blank).isEqualTo(tally.valid());
                    }
                });
    }

    @Test
    void aSecondCountByHandAgrees() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Contest contest = contest(dice);
                    List<Paper> papers = papers(dice, contest);
                    Tally tally = Tally.of(CANDIDATES, papers);
                    Totals byHand = countByHand(papers);
                    assertThat(Discrepancy.between(tally, byHand)).isEmpty();
                    Tally ofTotals = Tally.of(CANDIDATES, byHand);
                    assertThat(ofTotals.votes()).isEqualTo(tally.votes());
                    assertThat(ofTotals.valid()).isEqualTo(tally.valid());
                    assertThat(ofTotals.blank()).as("a hand count does not say").isNull();

                    UnitId name = dice.pick(CANDIDATES);
                    Map<UnitId, Integer> oneMore = new LinkedHashMap<>(byHand.votes());
                    oneMore.merge(name, 1, Integer::sum);
                    assertThat(Discrepancy.between(tally, with(byHand, oneMore, byHand.against())))
                            .hasSize(1);
                    Totals another =
                            new Totals(
                                    byHand.returned() + 1,
                                    byHand.invalid() + 1,
                                    byHand.votes(),
                                    byHand.against());
                    assertThat(Discrepancy.between(tally, another))
                            .extracting(Discrepancy::figure)
                            .containsExactly(
                                    Discrepancy.Figure.RETURNED, Discrepancy.Figure.INVALID);
                });
    }

    @Test
    void aSecondReadingOfThresholdAndPlacesAgrees() {
        Laws.hold(
                3 * SEEDS,
                dice -> {
                    Contest contest = contest(dice);
                    Tally tally = Tally.of(CANDIDATES, papers(dice, contest));
                    int base = dice.upTo(30);
                    Set<UnitId> barred = Set.copyOf(dice.someOf(CANDIDATES, 2));
                    check(contest, tally, base, barred, Result.of(contest, tally, base, barred));
                });
    }

    @Test
    void oneMoreMarkNeverLowersAUnit() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Contest contest = Contests.contest(Method.YES_NO, 3, array(CANDIDATES));
                    List<Paper> papers = new ArrayList<>(papers(dice, contest));
                    UnitId name = dice.pick(CANDIDATES);
                    int at = dice.upTo(papers.size());
                    if (at == papers.size()
                            || !(papers.get(at) instanceof Paper.Opinion(var yes, var no))
                            || yes.contains(name)) {
                        return;
                    }
                    Result before = result(contest, papers);
                    List<UnitId> marked = new ArrayList<>(yes);
                    marked.add(name);
                    List<UnitId> against = no.stream().filter(n -> !n.equals(name)).toList();
                    papers.set(at, new Paper.Opinion(marked, against));
                    Result after = result(contest, papers);
                    Result.Row was = before.row(name).orElseThrow();
                    Result.Row is = after.row(name).orElseThrow();
                    assertThat(is.rank()).isLessThanOrEqualTo(was.rank());
                    assertThat(is.votes()).isEqualTo(was.votes() + 1);
                    assertThat(!was.passed() || is.passed()).as("still passed").isTrue();
                    assertThat(!was.chosen() || is.chosen()).as("still chosen").isTrue();
                });
    }

    @Test
    void equalVotesShareARankAndTheNextIsSkipped() {
        Laws.hold(
                SEEDS,
                dice -> {
                    Contest contest = contest(dice);
                    Result result = result(contest, papers(dice, contest));
                    for (Result.Row row : result.rows()) {
                        long more =
                                result.rows().stream().filter(r -> r.votes() > row.votes()).count();
                        assertThat(row.rank()).isEqualTo(more + 1);
                    }
                });
    }

    @Test
    void theSmallestEnoughIsEnoughAndOneLessIsNot() {
        Laws.hold(
                5 * SEEDS,
                dice -> {
                    int over = dice.between(1, 12);
                    Threshold pass =
                            new Threshold(
                                    new Share(dice.upTo(over), over), dice.oneIn(2), Base.VALID);
                    int whole = dice.upTo(40);
                    Long enough = pass.smallestEnough(whole);
                    long smallest =
                            IntStream.rangeClosed(0, whole)
                                    .filter(n -> pass.reachedBy(n, whole))
                                    .findFirst()
                                    .orElse(whole + 1);
                    assertThat(enough).isEqualTo(whole == 0 ? null : smallest);
                });
    }

    @Test
    void aNameThatIsNoCandidateIsADefect() {
        assertThatThrownBy(() -> Tally.of(CANDIDATES, List.of(Papers.names(new UnitId("ai-do")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The rules told again, with fractions for shares and without a list in order. */
    private static void check(
            Contest contest, Tally tally, int base, Set<UnitId> barred, Result result) {
        TreeMap<Integer, List<UnitId>> standing = new TreeMap<>(Comparator.reverseOrder());
        for (UnitId name : CANDIDATES) {
            int votes = votes(tally, name).in();
            boolean passed = passes(contest.pass(), votes, base);
            Result.Row row = result.row(name).orElseThrow();
            assertThat(row.passed()).isEqualTo(passed);
            BigDecimal share =
                    base == 0 ? null : Fraction.of(100L * votes).by(Fraction.of(base)).rounded(2);
            assertThat(row.share()).isEqualTo(share);
            if (passed && !barred.contains(name)) {
                standing.computeIfAbsent(votes, _ -> new ArrayList<>()).add(name);
            }
        }
        List<UnitId> chosen = new ArrayList<>();
        Tie tie = null;
        for (List<UnitId> equal : standing.values()) {
            int left = contest.seats() - chosen.size();
            if (equal.size() <= left) {
                chosen.addAll(equal);
            } else {
                tie = left > 0 ? new Tie(equal, left) : null;
                break;
            }
        }
        assertThat(result.chosen()).isEqualTo(chosen);
        assertThat(result.tie()).isEqualTo(tie);
    }

    private static boolean passes(Threshold pass, int votes, int base) {
        if (votes == 0 || base == 0) {
            return false;
        }
        Fraction share =
                new Fraction(
                        BigInteger.valueOf(pass.share().numerator()),
                        BigInteger.valueOf(pass.share().denominator()));
        int compared = Fraction.of(votes).by(Fraction.of(base)).compareTo(share);
        return pass.atLeast() ? compared >= 0 : compared > 0;
    }

    private static Totals countByHand(List<Paper> papers) {
        Map<UnitId, Integer> in = new LinkedHashMap<>();
        Map<UnitId, Integer> against = new LinkedHashMap<>();
        int invalid = 0;
        for (Paper paper : papers) {
            if (paper instanceof Paper.Choice choice) {
                choice.names().forEach(name -> in.merge(name, 1, Integer::sum));
            } else if (paper instanceof Paper.Opinion opinion) {
                opinion.yes().forEach(name -> in.merge(name, 1, Integer::sum));
                opinion.no().forEach(name -> against.merge(name, 1, Integer::sum));
            } else {
                invalid++;
            }
        }
        return new Totals(papers.size(), invalid, in, against);
    }

    private static Totals with(
            Totals totals, Map<UnitId, Integer> votes, Map<UnitId, Integer> against) {
        return new Totals(totals.returned(), totals.invalid(), votes, against);
    }

    private static Result result(Contest contest, List<Paper> papers) {
        Tally tally = Tally.of(CANDIDATES, papers);
        return Result.of(contest, tally, tally.valid(), Set.of());
    }

    private static Contest contest(Dice dice) {
        int over = dice.between(1, 5);
        return Contests.contest(
                dice.either(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO),
                dice.between(1, CANDIDATES.size()),
                new Threshold(new Share(dice.upTo(over), over), dice.oneIn(2), Base.VALID),
                true,
                CANDIDATES);
    }

    private static List<Paper> papers(Dice dice, Contest contest) {
        return dice.list(dice.upTo(25), () -> paper(dice, contest));
    }

    private static Paper paper(Dice dice, Contest contest) {
        if (dice.oneIn(6)) {
            return Papers.invalid(dice.any(InvalidReason.class));
        }
        if (contest.method() == Method.YES_NO) {
            List<UnitId> yes = dice.some(CANDIDATES);
            return new Paper.Opinion(
                    yes, dice.some(CANDIDATES.stream().filter(n -> !yes.contains(n)).toList()));
        }
        return new Paper.Choice(dice.someOf(CANDIDATES, contest.seats()));
    }

    private static Tally.Votes votes(Tally tally, UnitId name) {
        return Objects.requireNonNull(tally.votes().get(name));
    }

    private static UnitId[] array(List<UnitId> units) {
        return units.toArray(UnitId[]::new);
    }
}

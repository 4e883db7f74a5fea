package vn.binhxet.core.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.binhxet.core.regulation.Method.CHOOSE_N;
import static vn.binhxet.fixture.Contests.contest;
import static vn.binhxet.fixture.Rules.atLeast;
import static vn.binhxet.fixture.Rules.over;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Thresholds, places, shares and ties of one count. */
class ResultTest {
    private static final List<UnitId> CANDIDATES = List.of(THONG_KE, THUE, KHO_BAC, HAI_QUAN);

    @Test
    void theMostVotesGetThePlaces() {
        Result result = result(2, 10, Map.of(THUE, 9, HAI_QUAN, 7, THONG_KE, 6, KHO_BAC, 1));
        assertThat(result.chosen()).containsExactly(THUE, HAI_QUAN);
        assertThat(result.tie()).isNull();
        assertThat(result.rows()).extracting(Result.Row::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void passedIsWhoReachedTheThresholdWhateverTheQuota() {
        Result result = result(1, 10, Map.of(THUE, 9, HAI_QUAN, 7, THONG_KE, 5));
        assertThat(result.rows())
                .filteredOn(Result.Row::passed)
                .extracting(Result.Row::unit)
                .containsExactly(THUE, HAI_QUAN);
        assertThat(result.chosen()).containsExactly(THUE);
    }

    @Test
    void whoDidNotPassGetsNoPlaceEvenIfOneIsFree() {
        assertThat(result(3, 10, Map.of(THUE, 9, HAI_QUAN, 5)).chosen()).containsExactly(THUE);
    }

    @Test
    void allCandidatesAreListedThoseWithoutAVoteToo() {
        Result result = result(2, 10, Map.of(THUE, 9));
        assertThat(result.rows()).hasSize(4);
        assertThat(result.row(HAI_QUAN).orElseThrow())
                .isEqualTo(new Result.Row(HAI_QUAN, 0, 0, new BigDecimal("0.00"), 2, false, false));
        assertThat(result.votes(THUE)).isEqualTo(9);
        assertThat(result.votes(new UnitId("ai-do"))).isZero();
    }

    @Test
    void aRankIsOneMoreThanTheCandidatesWithMoreVotes() {
        Result result = result(4, 10, Map.of(THUE, 9, KHO_BAC, 7, THONG_KE, 7, HAI_QUAN, 6));
        assertThat(result.rows())
                .extracting(Result.Row::unit, Result.Row::rank)
                .containsExactly(
                        tuple(THUE, 1), tuple(THONG_KE, 2), tuple(KHO_BAC, 2), tuple(HAI_QUAN, 4));
    }

    @Test
    void equalVotesAcrossTheLastPlaceAreATieAndNobodyOfThemIsChosen() {
        Result result = result(2, 10, Map.of(THUE, 9, KHO_BAC, 7, THONG_KE, 7, HAI_QUAN, 7));
        assertThat(result.chosen()).containsExactly(THUE);
        assertThat(result.tie()).isEqualTo(new Tie(List.of(THONG_KE, KHO_BAC, HAI_QUAN), 1));
    }

    @Test
    void equalVotesThatAllFindAPlaceAreNoTie() {
        Result result = result(3, 10, Map.of(THUE, 9, KHO_BAC, 7, THONG_KE, 7, HAI_QUAN, 6));
        assertThat(result.tie()).isNull();
        assertThat(result.chosen()).containsExactly(THUE, THONG_KE, KHO_BAC);
    }

    @Test
    void equalVotesBelowTheThresholdAreNoTie() {
        Result result = result(2, 10, Map.of(THUE, 9, KHO_BAC, 5, THONG_KE, 5));
        assertThat(result.tie()).isNull();
        assertThat(result.chosen()).containsExactly(THUE);
    }

    @Test
    void allEqualIsATieForAllPlaces() {
        Result result = result(2, 10, Map.of(THUE, 8, KHO_BAC, 8, THONG_KE, 8));
        assertThat(result.tie()).isEqualTo(new Tie(List.of(THONG_KE, THUE, KHO_BAC), 2));
        assertThat(result.chosen()).isEmpty();
    }

    @Test
    void whoCannotBeChosenKeepsVotesAndRankAndTheNextMovesUp() {
        Tally tally = tally(10, Map.of(THUE, 9, KHO_BAC, 8, THONG_KE, 7));
        Result result =
                Result.of(contest(CHOOSE_N, 2, THONG_KE, THUE, KHO_BAC), tally, 10, Set.of(THUE));
        assertThat(result.row(THUE).orElseThrow().passed()).isTrue();
        assertThat(result.row(THUE).orElseThrow().rank()).isEqualTo(1);
        assertThat(result.chosen()).containsExactly(KHO_BAC, THONG_KE);
    }

    @Test
    void whoCannotBeChosenIsInNoTie() {
        Tally tally = tally(10, Map.of(THUE, 8, KHO_BAC, 8));
        Result result = Result.of(contest(CHOOSE_N, 1, THUE, KHO_BAC), tally, 10, Set.of(THUE));
        assertThat(result.tie()).isNull();
        assertThat(result.chosen()).containsExactly(KHO_BAC);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, false, 10, 5, false",
        "1/2, false, 10, 6, true",
        "1/2, false, 11, 6, true",
        "1/2, true, 10, 5, true",
        "1/2, true, 11, 5, false",
        "2/3, true, 9, 6, true",
        "2/3, false, 9, 6, false",
        "2/3, true, 10, 6, false",
        "1/3, true, 3, 1, true",
        "1/1, true, 7, 7, true",
        "1/1, false, 7, 7, false",
        "0/1, true, 7, 0, false",
        "0/1, true, 7, 1, true",
        "0/1, false, 7, 1, true"
    })
    void enoughIsTheShareOrStrictlyMore(
            String share, boolean atLeast, int base, int votes, boolean enough) {
        Threshold pass = atLeast ? atLeast(share, Base.VALID) : over(share, Base.VALID);
        assertThat(pass.reachedBy(votes, base)).isEqualTo(enough);
    }

    @Test
    void aBaseOfNothingPassesNobodyAndItsShareIsNone() {
        Result result =
                Result.of(
                        contest(CHOOSE_N, 2, atLeast("0/1", Base.PRESENT), true, CANDIDATES),
                        tally(3, Map.of(THUE, 3)),
                        0,
                        Set.of());
        assertThat(result.needed()).isNull();
        assertThat(result.chosen()).isEmpty();
        assertThat(result.rows()).extracting(Result.Row::share).containsOnlyNulls();
        assertThat(result.rows()).extracting(Result.Row::passed).containsOnly(false);
    }

    @Test
    void aShareIsAPercentageOfTheBaseHalfUpToTwoDecimals() {
        Result result = result(2, 3, Map.of(THUE, 2, KHO_BAC, 1));
        assertThat(result.row(THUE).orElseThrow().share()).isEqualTo(new BigDecimal("66.67"));
        assertThat(result.row(KHO_BAC).orElseThrow().share()).isEqualTo(new BigDecimal("33.33"));
        assertThat(share(1, 800)).isEqualTo(new BigDecimal("0.13"));
        assertThat(share(9, 8)).as("more votes than the base").isEqualTo(new BigDecimal("112.50"));
    }

    private static @Nullable BigDecimal share(int votes, int base) {
        return Result.of(
                        contest(CHOOSE_N, 1, THUE),
                        tally(base, Map.of(THUE, votes)),
                        base,
                        Set.of())
                .rows()
                .getFirst()
                .share();
    }

    private static Result result(int seats, int base, Map<UnitId, Integer> votes) {
        return Result.of(
                contest(CHOOSE_N, seats, THONG_KE, THUE, KHO_BAC, HAI_QUAN),
                tally(base, votes),
                base,
                Set.of());
    }

    private static Tally tally(int valid, Map<UnitId, Integer> votes) {
        return Tally.of(CANDIDATES, new Totals(valid, 0, votes, Map.of()));
    }
}

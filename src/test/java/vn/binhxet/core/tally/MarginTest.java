package vn.binhxet.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.ballot.InvalidReason.UNREADABLE;
import static vn.binhxet.core.regulation.Method.CHOOSE_N;
import static vn.binhxet.core.regulation.Method.SHOW_OF_HANDS;
import static vn.binhxet.core.regulation.Method.STRIKE_OUT;
import static vn.binhxet.core.regulation.Method.YES_NO;
import static vn.binhxet.fixture.Contests.contest;
import static vn.binhxet.fixture.Papers.invalid;
import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.no;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.Papers.yes;
import static vn.binhxet.fixture.Rules.atLeast;
import static vn.binhxet.fixture.Rules.over;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Margin.Event;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How firm an outcome is, in the words of a counting committee. */
class MarginTest {
    /** Two names, one place, and a threshold that a fifth of the valid papers reaches. */
    private static Contest thueAgainstKhoBac(Method method) {
        return contest(method, 1, atLeast("1/5", Base.VALID), true, List.of(THUE, KHO_BAC));
    }

    @Test
    void whoJustPassedFallsWithOnePaper() {
        assertThat(
                        margin(
                                contest(YES_NO, 2, THUE, KHO_BAC),
                                times(6, yes(THUE)),
                                times(5, no(THUE))))
                .contains(new Margin(1, true, new Event.Fails(THUE)));
    }

    @Test
    void whoJustMissedTheThresholdPassesWithOneMore() {
        assertThat(
                        margin(
                                contest(CHOOSE_N, 2, THUE, KHO_BAC),
                                times(5, names(THUE, KHO_BAC)),
                                times(5, names(THUE))))
                .contains(new Margin(1, true, new Event.Passes(KHO_BAC)));
    }

    @Test
    void aPaperForTheOneAheadCountsTwiceWhenItGoesToTheOneBehind() {
        assertThat(
                        margin(
                                thueAgainstKhoBac(CHOOSE_N),
                                times(7, names(THUE)),
                                times(4, names(KHO_BAC))))
                .contains(new Margin(2, true, new Event.CatchesUp(KHO_BAC, THUE)));
    }

    @Test
    void papersForBothCountOnce() {
        assertThat(
                        margin(
                                thueAgainstKhoBac(YES_NO),
                                times(5, yes(THUE, KHO_BAC)),
                                times(2, yes(THUE))))
                .as("one of the two for Thuế alone goes over to Kho bạc")
                .contains(new Margin(1, true, new Event.CatchesUp(KHO_BAC, THUE)));
    }

    @Test
    void withATieOnePaperIsEnough() {
        assertThat(
                        margin(
                                thueAgainstKhoBac(CHOOSE_N),
                                times(4, names(THUE)),
                                times(4, names(KHO_BAC))))
                .contains(new Margin(1, true, new Event.TieBroken()));
    }

    @Test
    void placesThatATieLeavesSureHaveAMarginOfTheirOwn() {
        Contest contest =
                contest(
                        YES_NO,
                        2,
                        atLeast("1/5", Base.VALID),
                        true,
                        List.of(THUE, KHO_BAC, HAI_QUAN));
        List<Paper> papers =
                papers(
                        times(9, yes(THUE)),
                        times(3, yes(KHO_BAC, HAI_QUAN)),
                        times(2, yes(KHO_BAC)),
                        times(2, yes(HAI_QUAN)));
        assertThat(search(contest, papers).marginOfSurePlaces())
                .as("both Kho bạc and Hải quan have to reach Thuế: two papers each, the same two")
                .contains(new Margin(2, false, new Event.CatchesUp(HAI_QUAN, THUE)));
    }

    @Test
    void whereNobodyCanPassNothingChanges() {
        Contest contest =
                contest(CHOOSE_N, 1, over("1/1", Base.VALID), true, List.of(THUE, KHO_BAC));
        assertThat(margin(contest, times(4, names(THUE)))).isEmpty();
    }

    @Test
    void theOnlyNameFallsOnlyAsPapersBecomeInvalidWhereBlankOnesAre() {
        Contest blankIsInvalid =
                contest(STRIKE_OUT, 1, atLeast("1/2", Base.VALID), false, List.of(THUE));
        assertThat(margin(blankIsInvalid, times(5, names(THUE))))
                .contains(new Margin(5, true, new Event.Fails(THUE)));
        Contest blankIsValid =
                contest(STRIKE_OUT, 1, atLeast("1/2", Base.VALID), true, List.of(THUE));
        assertThat(margin(blankIsValid, times(5, names(THUE))))
                .contains(new Margin(3, true, new Event.Fails(THUE)));
    }

    @Test
    void whoCannotBeChosenCatchesUpWithNobody() {
        Contest contest = thueAgainstKhoBac(CHOOSE_N);
        List<Paper> papers = papers(times(6, names(THUE)), times(5, names(KHO_BAC)));
        Set<UnitId> barred = Set.of(KHO_BAC);
        assertThat(
                        MarginSearch.of(contest, papers, result(contest, papers, barred), barred)
                                .margin())
                .contains(new Margin(4, true, new Event.Fails(THUE)));
    }

    @Test
    void disputedPapersChangeTheOutcomeOrDoNot() {
        Contest contest =
                contest(
                        CHOOSE_N,
                        1,
                        atLeast("1/5", Base.VALID),
                        true,
                        List.of(THUE, KHO_BAC, HAI_QUAN));
        List<Paper> papers =
                papers(
                        times(6, names(THUE)),
                        times(4, names(KHO_BAC)),
                        times(2, invalid(UNREADABLE)));
        Result result = result(contest, papers, Set.of());
        assertThat(MarginSearch.among(Set.of(11), contest, papers, result, Set.of()).margin())
                .isEmpty();
        assertThat(MarginSearch.among(Set.of(11, 12), contest, papers, result, Set.of()).margin())
                .contains(new Margin(2, true, new Event.CatchesUp(KHO_BAC, THUE)));
    }

    @Test
    void anInvalidPaperCountedAfterAllMayRaiseTheThreshold() {
        Contest contest = contest(YES_NO, 1, THUE, KHO_BAC);
        List<Paper> papers =
                papers(times(3, yes(THUE)), times(2, no(THUE)), times(1, invalid(UNREADABLE)));
        Result result = result(contest, papers, Set.of());
        assertThat(MarginSearch.among(Set.of(6), contest, papers, result, Set.of()).margin())
                .as("3 of 5 is more than half, 3 of 6 is not")
                .contains(new Margin(1, true, new Event.Fails(THUE)));
    }

    @Test
    void ofHandsShownOnlyALowerBoundIsKnown() {
        Contest contest =
                contest(SHOW_OF_HANDS, 1, atLeast("1/5", Base.VALID), true, List.of(THUE, KHO_BAC));
        Totals totals = new Totals(11, 0, Map.of(THUE, 9, KHO_BAC, 6), Map.of());
        Tally tally = Tally.of(contest.candidates(), totals);
        Result result = Result.of(contest, tally, 11, Set.of());
        assertThat(MarginSearch.of(contest, totals, result, Set.of()).margin())
                .as("if two of the nine raised no hand for Kho bạc")
                .contains(new Margin(2, false, new Event.CatchesUp(KHO_BAC, THUE)));
    }

    private static Optional<Margin> margin(Contest contest, Paper[]... stacks) {
        List<Paper> papers = papers(stacks);
        return search(contest, papers).margin();
    }

    private static MarginSearch search(Contest contest, List<Paper> papers) {
        return MarginSearch.of(contest, papers, result(contest, papers, Set.of()), Set.of());
    }

    private static Result result(Contest contest, List<Paper> papers, Set<UnitId> barred) {
        Tally tally = Tally.of(contest.candidates(), papers);
        return Result.of(contest, tally, tally.valid(), barred);
    }

    private static List<Paper> papers(Paper[]... stacks) {
        return Stream.of(stacks).flatMap(Stream::of).toList();
    }
}

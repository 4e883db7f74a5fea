package vn.binhxet.core.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.ballot.InvalidReason.BLANK;
import static vn.binhxet.core.ballot.InvalidReason.BOTH_BOXES;
import static vn.binhxet.core.ballot.InvalidReason.TOO_MANY_MARKS;
import static vn.binhxet.core.regulation.Method.CHOOSE_N;
import static vn.binhxet.core.regulation.Method.STRIKE_OUT;
import static vn.binhxet.core.regulation.Method.YES_NO;
import static vn.binhxet.fixture.Contests.contest;
import static vn.binhxet.fixture.Papers.invalid;
import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.yes;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;
import vn.binhxet.fixture.Rules;

import java.util.List;

/** What a paper may say; nothing is silently dropped, put right or declared invalid. */
class PaperCheckTest {
    private static final Contest CHOOSE = contest(CHOOSE_N, 2, THONG_KE, THUE, KHO_BAC);
    private static final Contest OPINION = contest(YES_NO, 2, THONG_KE, THUE, KHO_BAC);

    @Test
    void namesAreThoseVotedForUpToTheSeats() {
        assertThat(refusals(CHOOSE, names())).isEmpty();
        assertThat(refusals(CHOOSE, names(THUE, THONG_KE))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOOSE_N", "STRIKE_OUT"})
    void moreNamesThanSeatsAreToldAndNotDeclaredInvalid(Method method) {
        Contest contest = contest(method, 2, THONG_KE, THUE, KHO_BAC);
        assertThat(refusals(contest, names(THUE, THONG_KE, KHO_BAC)))
                .containsExactly(BallotRefusal.TOO_MANY_NAMES);
        assertThat(refusals(contest, invalid(TOO_MANY_MARKS))).isEmpty();
    }

    @Test
    void onStrikeOutTheNamesAreThoseLeftStanding() {
        assertThat(refusals(contest(STRIKE_OUT, 1, THONG_KE, THUE), names(THUE))).isEmpty();
    }

    @Test
    void thereIsNoLimitOnYes() {
        assertThat(refusals(OPINION, yes(THUE, THONG_KE, KHO_BAC))).isEmpty();
    }

    @Test
    void aNameStandsOnAPaperOnceAndIsACandidates() {
        assertThat(refusals(CHOOSE, names(THUE, THUE))).containsExactly(BallotRefusal.NAME_TWICE);
        assertThat(refusals(CHOOSE, names(HAI_QUAN))).containsExactly(BallotRefusal.NOT_ON_PAPER);
        assertThat(refusals(OPINION, new Paper.Opinion(List.of(THUE), List.of(THUE))))
                .containsExactly(BallotRefusal.NAME_TWICE);
        assertThat(refusals(OPINION, yes(HAI_QUAN))).containsExactly(BallotRefusal.NOT_ON_PAPER);
    }

    @Test
    void aPaperIsOfTheMethodOfItsRound() {
        assertThat(refusals(CHOOSE, yes(THUE)))
                .containsExactly(BallotRefusal.PAPER_OF_OTHER_METHOD);
        assertThat(refusals(OPINION, names(THUE)))
                .containsExactly(BallotRefusal.PAPER_OF_OTHER_METHOD);
    }

    @Test
    void aBlankPaperIsValidOrInvalidAsTheRegulationSays() {
        Contest strict = contest(CHOOSE_N, 2, Rules.OVER_HALF_OF_VALID, false, List.of(THUE));
        Contest strictOpinion = contest(YES_NO, 2, Rules.OVER_HALF_OF_VALID, false, List.of(THUE));
        assertThat(refusals(strict, names())).containsExactly(BallotRefusal.BLANK_IS_INVALID);
        assertThat(refusals(strictOpinion, yes())).containsExactly(BallotRefusal.BLANK_IS_INVALID);
        assertThat(refusals(strict, invalid(BLANK))).isEmpty();
        assertThat(refusals(CHOOSE, invalid(BLANK)))
                .containsExactly(BallotRefusal.REASON_NOT_IN_THIS_METHOD);
    }

    @Test
    void bothBoxesAreTickedOnlyWhereThereAreTwo() {
        assertThat(refusals(OPINION, invalid(BOTH_BOXES))).isEmpty();
        assertThat(refusals(CHOOSE, invalid(BOTH_BOXES)))
                .containsExactly(BallotRefusal.REASON_NOT_IN_THIS_METHOD);
        assertThat(refusals(OPINION, invalid(TOO_MANY_MARKS)))
                .containsExactly(BallotRefusal.REASON_NOT_IN_THIS_METHOD);
    }

    @Test
    void twoReadingsAreComparedInTheOrderOfThePaper() {
        assertThat(PaperCheck.inPaperOrder(CHOOSE, names(KHO_BAC, THUE)))
                .isEqualTo(names(THUE, KHO_BAC));
        assertThat(
                        PaperCheck.inPaperOrder(
                                OPINION,
                                new Paper.Opinion(List.of(KHO_BAC, THUE), List.of(THONG_KE))))
                .isEqualTo(new Paper.Opinion(List.of(THUE, KHO_BAC), List.of(THONG_KE)));
    }

    @Test
    void aRemarkIsNoPartOfTheReading() {
        assertThat(new Paper.Invalid(InvalidReason.OTHER, "rách góc"))
                .isEqualTo(invalid(InvalidReason.OTHER))
                .hasSameHashCodeAs(invalid(InvalidReason.OTHER))
                .isNotEqualTo(invalid(InvalidReason.UNREADABLE));
    }

    private static List<Refusal> refusals(Contest contest, Paper paper) {
        return PaperCheck.problemsOf(contest, paper, "").stream().map(Problem::refusal).toList();
    }
}

package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;

import java.util.List;
import java.util.Map;

/** What a round votes on, who stands, for how many places; all of it fixed at the opening. */
class RoundOpeningTest {
    private static final String WHY = "Hội nghị thống nhất";

    @Test
    void byDefaultEveryoneEligibleStandsForAllPlaces() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        assertThat(m.theRound().contest())
                .isEqualTo(
                        new Contest(
                                new RoundId("r1"),
                                CTD,
                                Method.CHOOSE_N,
                                without(DU_TRU), // had the flag last year
                                3,
                                Rules.OVER_HALF_OF_VALID,
                                Voters.UNITS,
                                2,
                                true,
                                null,
                                null));
    }

    @Test
    void whatARoundWasOpenedWithStaysWhateverTheRegulationSaysLater() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        Contest before = m.theRound().contest();
        m.ask(
                new Command.ChangeRegulation(
                        Rules.typical()
                                .delegatesVote()
                                .typedOnce()
                                .blankIsInvalid()
                                .award("CTD", 1, Method.YES_NO, Rules.over("2/3", Base.MEMBERS))
                                .build(),
                        WHY));
        assertThat(m.theRound().contest()).isEqualTo(before);
    }

    @Test
    void whoIsBarredOrWithdrewDoesNotStandByDefault() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ask(bar(THUE, CTD))
                        .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Nhường")))
                        .ready()
                        .round("r1", CTD);
        assertThat(m.theRound().contest().candidates()).isEqualTo(without(DU_TRU, THUE, KHO_BAC));
    }

    @Test
    void whoIsExcludedByAnAwardAlreadyProposedDoesNotStandByDefault() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("ctd", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8));
        assertThat(m.round("early", BK).theRound().contest().candidates())
                .as("chosen, but not proposed yet")
                .contains(THUE, KHO_BAC);
        m.ask(new Command.Propose(CTD)).round("bk", BK);
        assertThat(m.theRound().contest().candidates()).isEqualTo(without(THUE, KHO_BAC));
    }

    @Test
    void theExcludedAwardDoesNotStandInTheWayOfTheExcluding() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("bk", BK)
                        .voted(Map.of(THUE, 9))
                        .ask(new Command.Propose(BK))
                        .round("ctd", CTD);
        assertThat(m.theRound().contest().candidates()).contains(THUE);
    }

    @Test
    void whoeverStandsAgainstAConditionNeedsAReason() {
        MeetingBuilder m = MeetingBuilder.typical().ready().ask(bar(THUE, KT));
        m.needsReasonFor(open(CTD, List.of(DU_TRU, THUE), null), Check.ELIGIBILITY);
        m.allows(open(CTD, List.of(THUE), null));
    }

    @Test
    void aConditionThatCannotBeDecidedYetNeedsAReason() {
        MeetingBuilder m = MeetingBuilder.of(byPoints("minPoints:80")).ready();
        m.needsReasonFor(open(CTD, null, null), Check.SCORES_NOT_FINAL, Check.ELIGIBILITY);
        m.agreed(Map.of(THUE, 90, KHO_BAC, 70));
        m.needsReasonFor(open(CTD, List.of(THUE), null), Check.SCORES_NOT_FINAL);
        m.needsReasonFor(
                open(CTD, List.of(KHO_BAC), null), Check.SCORES_NOT_FINAL, Check.ELIGIBILITY);
        m = MeetingBuilder.of(byPoints("minPoints:80")).ready();
        m.finalPoints(Map.of(THUE, 90, KHO_BAC, 70)).round("r1", CTD);
        assertThat(m.theRound().contest().candidates()).containsExactly(THUE);
    }

    @Test
    void aRoundNeedsNoPointsUnlessAConditionDoes() {
        MeetingBuilder.typical().ready().allows(open(CTD, null, null));
    }

    @Test
    void whoeverIsBarredFromAnOfficeOrWithdrewStandsOnlyForAReason() {
        MeetingBuilder m = MeetingBuilder.of(byBallot()).ready().ask(bar(THUE, KT));
        m.needsReasonFor(open(KT, List.of(THUE, KHO_BAC), null), Check.ELIGIBILITY);
        m.round("r1", KT);
        assertThat(m.theRound().contest().candidates()).isEqualTo(without(THUE));
    }

    @Test
    void candidatesAreUnitsOfTheBlocEachOnce() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(open(CTD, List.of(THUE, THUE), null), BallotRefusal.CANDIDATE_TWICE);
        m.refuses(open(CTD, List.of(new UnitId("ai-do")), null), MeetingRefusal.UNIT_UNKNOWN);
        m.refusesAt("candidates[1]", open(CTD, List.of(THUE, new UnitId("ai-do")), null));
        m.refuses(open(CTD, List.of(), null), BallotRefusal.NO_CANDIDATES);
    }

    @Test
    void seatsAreTheQuotaOrThoseNotYetFilled() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(open(CTD, null, 0), BallotRefusal.SEATS_NOT_POSITIVE);
        m.needsReasonFor(open(CTD, null, 4), Check.QUOTA);
        m.allows(open(CTD, null, 2));
        m.round("r1", CTD).voted(Map.of(THUE, 9, KHO_BAC, 8));
        m.needsReasonFor(open(CTD, null, 2), Check.QUOTA).allows(open(CTD, null, 1));
        m.round("r2", CTD);
        assertThat(m.theRound().contest().seats()).isEqualTo(1);
        assertThat(m.theRound().contest().candidates()).isEqualTo(without(DU_TRU, THUE, KHO_BAC));
        m.voted(Map.of(HAI_QUAN, 9));
        m.refuses(open(CTD, null, null), BallotRefusal.NO_PLACE_OPEN);
        m.needsReasonFor(open(CTD, null, 1), Check.QUOTA);
    }

    @Test
    void placesHeldUpByATieAreNotFree() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7));
        m.refuses(open(CTD, null, null), BallotRefusal.NO_PLACE_OPEN);
    }

    @Test
    void roundsNeedNotWaitForEachOther() {
        MeetingBuilder.typical().ready().round("ctd", CTD).issued(11).allows(open(BK, null, null));
    }

    @Test
    void aRoundHasANameOfItsOwn() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("x", CTD);
        m.refuses(open(BK, null, null), BallotRefusal.ROUND_EXISTS);
    }

    @Test
    void aRoundIsForAnAwardOrOfficeThatIsVotedOn() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(open(KT, null, null), BallotRefusal.NOT_DECIDED_BY_ROUND);
        m.refuses(open(new Code("X"), null, null), ProposalRefusal.SUBJECT_UNKNOWN);
        MeetingBuilder.of(byBallot()).ready().allows(open(KT, null, null));
    }

    @Test
    void afterNamesASealedRoundForTheSame() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        m.refuses(after("r1", CTD), BallotRefusal.ROUND_NOT_SEALED);
        m.refuses(after("r9", CTD), BallotRefusal.ROUND_UNKNOWN);
        m.voted(Map.of(THUE, 9));
        m.refuses(after("r1", BK), BallotRefusal.ROUND_FOR_OTHER);
        m.allows(after("r1", CTD));
        m.ask(new Command.VoidRound(new RoundId("r1"), WHY));
        m.refuses(after("r1", CTD), BallotRefusal.ROUND_NOT_SEALED);
    }

    @Test
    void replacesNamesAVoidedRoundOnce() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round(
                                MeetingBuilder.open(
                                        "r1", CTD, List.of(THUE, KHO_BAC, THONG_KE), null));
        m.refuses(replacing("x", "r1"), BallotRefusal.ROUND_NOT_VOID);
        m.ask(new Command.VoidRound(new RoundId("r1"), "Sai mẫu phiếu"));
        m.refuses(replacing("x", "r9"), BallotRefusal.ROUND_UNKNOWN);
        m.round(replacing("r2", "r1"));
        assertThat(m.theRound().contest().candidates())
                .as("held again with the same names")
                .containsExactly(THUE, KHO_BAC, THONG_KE);
        assertThat(m.theRound().contest().seats()).isEqualTo(3);
        m.refuses(replacing("x", "r1"), BallotRefusal.ROUND_REPLACED_ALREADY);
    }

    @Test
    void aVoidedRoundGivesNoPlacesBackToNobody() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9))
                        .ask(new Command.VoidRound(new RoundId("r1"), WHY))
                        .round("r2", CTD);
        assertThat(m.theRound().contest().seats()).isEqualTo(3);
        assertThat(m.theRound().contest().candidates()).contains(THUE);
    }

    @Test
    void aPlaceOfAnOfficeFallsOpenToo() {
        MeetingBuilder m =
                MeetingBuilder.of(byBallot()).ready().round("r1", KT).voted(Map.of(THUE, 9));
        m.refuses(open(KT, null, null), BallotRefusal.NO_PLACE_OPEN);
        m.ask(new Command.Withdraw(new Withdrawal(THUE, KT, "Không đảm nhiệm được")));
        m.roundAfter("r1", "r2", KT);
        assertThat(m.theRound().contest().seats()).isEqualTo(1);
        assertThat(m.theRound().contest().candidates()).isEqualTo(without(THUE));
    }

    @Test
    void votesMayConfirmAnOfficeThatGoesByTurnsByAnyMethod() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 1, Method.ROTATION, null)).ready();
        m.refuses(open(KT, null, null), BallotRefusal.NOT_DECIDED_BY_ROUND);
        m.refuses(confirming(KT, Method.RANK), BallotRefusal.NOT_DECIDED_BY_ROUND);
        for (Method method :
                List.of(Method.CHOOSE_N, Method.STRIKE_OUT, Method.YES_NO, Method.SHOW_OF_HANDS)) {
            m.round(confirming(KT, method));
            Contest contest = m.theRound().contest();
            assertThat(contest.method()).isEqualTo(method);
            assertThat(contest.pass()).isEqualTo(m.meeting().regulation().adoption());
            assertThat(contest.candidates()).as("whose turn it is").containsExactly(THUE);
            m.undone();
        }
    }

    @Test
    void whoIsVotedDownHadItsTurn() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 1, Method.ROTATION, null)).ready();
        m.round(confirming(KT, Method.SHOW_OF_HANDS)).totals(11, Map.of(THUE, 3)).sealed();
        m.round(
                new Command.OpenRound(
                        new RoundId("r2"),
                        KT,
                        null,
                        null,
                        m.roundId(),
                        null,
                        Method.SHOW_OF_HANDS));
        assertThat(m.theRound().contest().candidates()).containsExactly(KHO_BAC);
    }

    @Test
    void anAcclaimedOfficeMayBeVotedOnAmongAllByItsOwnThreshold() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.round(confirming(KT, Method.CHOOSE_N));
        assertThat(m.theRound().contest().candidates()).isEqualTo(without());
        assertThat(m.theRound().contest().pass()).isEqualTo(Rules.over("1/2", Base.PRESENT));
    }

    @Test
    void whatTheRegulationPutsToTheVoteIsVotedOnAsItSays() {
        MeetingBuilder m = MeetingBuilder.of(byBallot()).ready();
        m.refuses(confirming(CTD, Method.YES_NO), BallotRefusal.METHOD_IS_FIXED);
        m.refuses(confirming(KT, Method.SHOW_OF_HANDS), BallotRefusal.METHOD_IS_FIXED);
        m.refusesAt("method", confirming(KT, Method.SHOW_OF_HANDS));
    }

    private static Command.OpenRound confirming(Code subject, Method method) {
        return new Command.OpenRound(
                new RoundId("confirm"), subject, null, null, null, null, method);
    }

    private static Command.OpenRound open(
            Code subject, @Nullable List<UnitId> candidates, @Nullable Integer seats) {
        return MeetingBuilder.open("x", subject, candidates, seats);
    }

    private static Command after(String round, Code subject) {
        return new Command.OpenRound(
                new RoundId("x"), subject, null, null, new RoundId(round), null);
    }

    private static Command.OpenRound replacing(String id, String round) {
        return new Command.OpenRound(new RoundId(id), CTD, null, null, null, new RoundId(round));
    }

    private static Command bar(UnitId unit, Code award) {
        return new Command.BarUnit(new Bar(unit, List.of(award), "Đang thanh tra", "CV 12/TTr"));
    }

    private static Rules byPoints(String condition) {
        return Rules.with(Rules.PLAIN)
                .award("CTD", 3, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID, condition);
    }

    private static Rules byBallot() {
        return Rules.typical().office("KT", 1, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID);
    }

    private static List<UnitId> without(UnitId... units) {
        return TypicalBloc.BLOC.ids().stream().filter(u -> !List.of(units).contains(u)).toList();
    }
}

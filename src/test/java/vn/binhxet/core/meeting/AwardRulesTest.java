package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.proposal.Fill.How.LEAVE;
import static vn.binhxet.core.proposal.Fill.How.NEXT;
import static vn.binhxet.core.proposal.Fill.How.RE_VOTE;
import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/**
 * Lists of an award: proposing, excluding awards, places that fall open and what becomes of them.
 */
class AwardRulesTest {
    private static final String WHY = "Hội nghị thống nhất";
    private static final Command PROPOSE = new Command.Propose(CTD);
    private static final Map<UnitId, Integer> VOTES =
            Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6, BAO_HIEM, 3);

    // Barring and withdrawing

    @Test
    void aBarNamesItsUnitItsAwardsItsGroundAndItsSource() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.allows(bar(THUE, CTD, KT));
        m.refuses(bar(new UnitId("ai-do"), CTD), MeetingRefusal.UNIT_UNKNOWN);
        m.refuses(bar(THUE, new Code("X")), ProposalRefusal.SUBJECT_UNKNOWN);
        m.refuses(bar(THUE), MeetingRefusal.TEXT_MISSING);
        m.refuses(
                new Command.BarUnit(new Bar(THUE, List.of(CTD), " ", "")),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void aWithdrawalHasAReason() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.allows(withdraw(THUE, CTD)).allows(withdraw(THUE, KT));
        m.refuses(
                new Command.Withdraw(new Withdrawal(new UnitId("ai-do"), new Code("X"), " ")),
                MeetingRefusal.UNIT_UNKNOWN,
                ProposalRefusal.SUBJECT_UNKNOWN,
                MeetingRefusal.TEXT_MISSING);
    }

    // Proposing

    @Test
    void aListIsReadOutOnceThereIsAResult() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
        m.refuses(PROPOSE, ProposalRefusal.NO_RESULT_YET);
        m.refuses(new Command.Propose(KT), ProposalRefusal.AWARD_UNKNOWN);
        m.totals(11, VOTES).sealed().ask(PROPOSE);
        assertThat(m.last())
                .isEqualTo(
                        new Fact.AwardProposed(
                                CTD,
                                List.of(
                                        new Place(1, THUE),
                                        new Place(2, KHO_BAC),
                                        new Place(3, HAI_QUAN))));
    }

    @Test
    void equalVotesShareARankAndTheNextIsSkipped() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 8, KHO_BAC, 8, HAI_QUAN, 7));
        assertThat(m.holders(CTD).places())
                .containsExactly(new Place(1, THUE), new Place(1, KHO_BAC), new Place(3, HAI_QUAN));
    }

    @Test
    void aListMayBeReadOutAgainAndTheLastStands() {
        MeetingBuilder m = flags().ask(PROPOSE).ask(withdraw(THUE, CTD)).ask(fill(NEXT));
        m.ask(PROPOSE);
        assertThat(m.meeting().decisions().proposal(CTD).orElseThrow())
                .isEqualTo(m.holders(CTD).places())
                .containsExactly(
                        new Place(1, KHO_BAC), new Place(2, HAI_QUAN), new Place(3, NGAN_HANG));
    }

    @Test
    void aRankingTakesTheBestEligibleUnits() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.with(Rules.PLAIN)
                                        .award("CTD", 2, Method.RANK, null, "notWonLastYear"))
                        .begun();
        m.refuses(PROPOSE, ProposalRefusal.NO_RESULT_YET);
        m.agreed(Map.of(DU_TRU, 99, THUE, 90, KHO_BAC, 85, HAI_QUAN, 80));
        m.needsReasonFor(PROPOSE, Check.SCORES_NOT_FINAL);
        m.despite(WHY, new Command.FinaliseScores()).ask(PROPOSE);
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC);
    }

    @Test
    void aRankingWithFewerEligibleThanPlacesGivesThose() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.with(Rules.PLAIN)
                                        .award("CTD", 3, Method.RANK, null, "minPoints:85"))
                        .begun()
                        .finalPoints(Map.of(THUE, 90, KHO_BAC, 85, HAI_QUAN, 80));
        m.ask(PROPOSE);
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC);
    }

    // Agreement

    @Test
    void theMeetingAgreesOnAListRankedByPointsOrElseAsListed() {
        MeetingBuilder m = consensus(2).allPresent();
        m.ask(agree(KHO_BAC, THUE));
        assertThat(m.holders(CTD).places())
                .containsExactly(new Place(1, KHO_BAC), new Place(2, THUE));
        m.agreed(Map.of(THUE, 90, KHO_BAC, 80, HAI_QUAN, 90));
        assertThat(m.holders(CTD).places())
                .as("ranks within the list")
                .containsExactly(new Place(1, THUE), new Place(2, KHO_BAC));
        m.despite(WHY, agree(KHO_BAC, HAI_QUAN, THUE));
        assertThat(m.holders(CTD).places())
                .as("equal points share a place")
                .containsExactlyInAnyOrder(
                        new Place(1, THUE), new Place(1, HAI_QUAN), new Place(3, KHO_BAC));
    }

    @Test
    void anAgreementIsAboutAnAwardByConsensusAndKnownUnitsOnce() {
        MeetingBuilder m = consensus(3).allPresent();
        m.refuses(agree(THUE, THUE), ProposalRefusal.UNIT_TWICE);
        m.refuses(agree(new UnitId("ai-do")), MeetingRefusal.UNIT_UNKNOWN);
        m.refuses(
                new Command.AgreeOn(new Code("X"), List.of(THUE), null),
                ProposalRefusal.AWARD_UNKNOWN);
        MeetingBuilder.typical().ready().refuses(agree(THUE), ProposalRefusal.NOT_BY_CONSENSUS);
    }

    @Test
    void anAgreementAsksForQuorumEligibilityAndQuota() {
        MeetingBuilder m = consensus(1);
        m.ask(bar(THUE, CTD));
        m.needsReasonFor(agree(THUE, KHO_BAC), Check.QUORUM, Check.ELIGIBILITY, Check.QUOTA);
        m.allPresent().needsReasonFor(agree(KHO_BAC, HAI_QUAN), Check.QUOTA);
        m.needsReasonFor(agree(THUE), Check.ELIGIBILITY);
        m.allows(agree(KHO_BAC));
    }

    @Test
    void whoWithdrawsAfterTheAgreementIsNotReadOut() {
        MeetingBuilder m = consensus(2).allPresent().ask(agree(THUE, KHO_BAC));
        m.ask(withdraw(THUE, CTD));
        assertThat(m.holders(CTD).open()).isEqualTo(1);
        m.ask(PROPOSE);
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC);
        assertThat(m.holders(CTD).open()).isEqualTo(1);
        m.refuses(fill(NEXT), ProposalRefusal.NEXT_ONLY_AFTER_VOTES);
        m.ask(fill(LEAVE));
        assertThat(m.holders(CTD).open()).isZero();
        assertThat(m.holders(CTD).places()).containsExactly(new Place(1, KHO_BAC));
    }

    @Test
    void whoIsAgreedOnAgainDespiteTheWithdrawalStands() {
        MeetingBuilder m =
                consensus(2).allPresent().ask(withdraw(THUE, CTD)).despite(WHY, agree(THUE));
        m.ask(PROPOSE);
        assertThat(m.holders(CTD).units()).containsExactly(THUE);
    }

    // Awards that exclude each other

    @Test
    void aUnitChosenForTwoKeepsTheExcludingAwardAndTheOtherPlaceFallsOpen() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("bk", BK)
                        .voted(Map.of(THUE, 9, DU_TRU, 8))
                        .ask(new Command.Propose(BK));
        assertThat(m.holders(BK).units()).containsExactly(THUE, DU_TRU);
        m.round("ctd", CTD).voted(Map.of(THUE, 9));
        assertThat(m.holders(CTD).units()).containsExactly(THUE);
        assertThat(m.holders(BK).units()).containsExactly(DU_TRU);
        assertThat(m.holders(BK).open()).isEqualTo(1);
        assertThat(m.holders(BK).places())
                .as("nobody moves up until fill")
                .containsExactly(new Place(2, DU_TRU));
    }

    @Test
    void whoWithdrawsFromTheExcludingAwardHasTheOtherAgain() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("bk", BK)
                        .voted(Map.of(THUE, 9, DU_TRU, 8))
                        .round("ctd", CTD)
                        .voted(Map.of(THUE, 9))
                        .ask(withdraw(THUE, CTD));
        assertThat(m.holders(CTD).units()).isEmpty();
        assertThat(m.holders(BK).units()).containsExactly(THUE, DU_TRU);
        assertThat(m.holders(BK).open()).isZero();
    }

    @Test
    void onceItWasDecidedAboutThePlaceItIsGone() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("bk", BK)
                        .voted(Map.of(THUE, 9, DU_TRU, 8))
                        .round("ctd", CTD)
                        .voted(Map.of(THUE, 9))
                        .ask(new Command.FillPlace(BK, LEAVE, WHY))
                        .ask(withdraw(THUE, CTD));
        assertThat(m.holders(BK).units()).containsExactly(DU_TRU);
        m.ask(withdraw(DU_TRU, BK));
        assertThat(m.holders(BK).fallen()).containsExactly(DU_TRU);
    }

    // Places that fall open

    @Test
    void barredOrWithdrawnAfterTheOpeningTheVotesAreShownAndTheNameIsNotChosen() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .issued(11)
                        .ask(withdraw(THUE, CTD))
                        .ask(bar(KHO_BAC, CTD))
                        .ask(bar(HAI_QUAN, BK))
                        .totals(11, VOTES)
                        .sealed();
        assertThat(m.decided().result().votes(THUE)).isEqualTo(9);
        assertThat(m.holders(CTD).units()).containsExactly(HAI_QUAN, NGAN_HANG);
        assertThat(m.holders(CTD).open()).as("it never was theirs").isZero();
    }

    @Test
    void afterSealingThePlaceFallsOpenAndNobodyMovesUpUntilFill() {
        for (Command fall : List.of(withdraw(THUE, CTD), bar(THUE, CTD))) {
            for (MeetingBuilder m : List.of(flags().ask(fall), flags().ask(PROPOSE).ask(fall))) {
                assertThat(m.holders(CTD).open()).isEqualTo(1);
                assertThat(m.holders(CTD).places())
                        .containsExactly(new Place(2, KHO_BAC), new Place(3, HAI_QUAN));
            }
        }
    }

    @Test
    void theNextWithMostVotesMovesUpIfItPassed() {
        for (MeetingBuilder m : fallen()) {
            m.ask(fill(NEXT));
            assertThat(m.last())
                    .isEqualTo(new Fact.PlaceFilled(new Fill(CTD, THUE, NEXT, NGAN_HANG, WHY)));
            assertThat(m.holders(CTD).open()).isZero();
            assertThat(m.holders(CTD).places())
                    .containsExactly(
                            new Place(1, KHO_BAC), new Place(2, HAI_QUAN), new Place(3, NGAN_HANG));
            m.ask(withdraw(NGAN_HANG, CTD)).refuses(fill(NEXT), ProposalRefusal.NOBODY_NEXT);
        }
    }

    @Test
    void thePlaceMayStayEmpty() {
        for (MeetingBuilder m : fallen()) {
            m.ask(fill(LEAVE));
            assertThat(m.holders(CTD).open()).isZero();
            assertThat(m.holders(CTD).places())
                    .containsExactly(new Place(1, KHO_BAC), new Place(2, HAI_QUAN));
            m.refuses(MeetingBuilder.open("r2", CTD, null, null), BallotRefusal.NO_PLACE_OPEN);
        }
    }

    @Test
    void thePlaceMayBeVotedOnAgain() {
        for (MeetingBuilder m : fallen()) {
            m.ask(fill(RE_VOTE)).roundAfter("r1", "r2", CTD);
            assertThat(m.theRound().contest().seats()).isEqualTo(1);
            assertThat(m.theRound().contest().candidates())
                    .contains(NGAN_HANG)
                    .doesNotContain(THUE, KHO_BAC, HAI_QUAN);
            m.voted(Map.of(BAO_HIEM, 8)).ask(PROPOSE);
            assertThat(m.holders(CTD).places())
                    .containsExactly(
                            new Place(1, KHO_BAC), new Place(2, HAI_QUAN), new Place(3, BAO_HIEM));
        }
    }

    @Test
    void aRoundForTheOpenPlaceDecidesItWithoutMoreWords() {
        MeetingBuilder m =
                flags().ask(withdraw(THUE, CTD))
                        .roundAfter("r1", "r2", CTD)
                        .voted(Map.of(BAO_HIEM, 8));
        assertThat(m.holders(CTD).open()).isZero();
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, HAI_QUAN, BAO_HIEM);
    }

    @Test
    void twoPlacesThatFallOpenAreDecidedOneByOne() {
        for (MeetingBuilder m : fallen()) {
            m.ask(withdraw(KHO_BAC, CTD));
            assertThat(m.holders(CTD).open()).isEqualTo(2);
            m.ask(fill(NEXT));
            assertThat(m.holders(CTD).open()).isEqualTo(1);
            assertThat(m.holders(CTD).units()).containsExactly(HAI_QUAN, NGAN_HANG);
            m.ask(fill(LEAVE));
            assertThat(m.holders(CTD).open()).isZero();
            assertThat(m.holders(CTD).places())
                    .containsExactly(new Place(1, HAI_QUAN), new Place(2, NGAN_HANG));
        }
    }

    @Test
    void aPlaceOpenWhenTheListIsReadOutStaysOpen() {
        MeetingBuilder m = flags().ask(withdraw(THUE, CTD)).ask(PROPOSE);
        assertThat(m.holders(CTD).open()).isEqualTo(1);
        m.ask(fill(NEXT));
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, HAI_QUAN, NGAN_HANG);
    }

    @Test
    void whoStandsByAnOverrideMayMoveUpToo() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .award(
                                                "CTD",
                                                3,
                                                Method.CHOOSE_N,
                                                Rules.OVER_HALF_OF_VALID,
                                                "class:Tốt"))
                        .ready()
                        .despite(WHY, MeetingBuilder.open("r1", CTD, null, null));
        m.ask(new Command.Issue(new RoundId("r1"), 11))
                .ask(new Command.EnterTotals(new RoundId("r1"), new Totals(11, 0, VOTES, Map.of())))
                .ask(new Command.SealCount(new RoundId("r1"), 0, 0, 0, null))
                .ask(withdraw(THUE, CTD))
                .ask(fill(NEXT));
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, HAI_QUAN, NGAN_HANG);
    }

    @Test
    void nobodyMovesUpWhoIsTiedOrBarredOrHasTheExcludingAward() {
        Map<UnitId, Integer> tied =
                Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 3, BAO_HIEM, 3);
        Rules rules =
                Rules.typical().award("CTD", 3, Method.CHOOSE_N, Rules.atLeast("1/4", Base.VALID));
        MeetingBuilder m =
                MeetingBuilder.of(rules)
                        .ready()
                        .round("r1", CTD)
                        .voted(tied)
                        .ask(withdraw(THUE, CTD));
        m.refuses(fill(NEXT), ProposalRefusal.NEXT_IS_TIED);
        m.ask(bar(BAO_HIEM, CTD)).ask(fill(NEXT));
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, HAI_QUAN, NGAN_HANG);

        MeetingBuilder certificates =
                MeetingBuilder.typical()
                        .ready()
                        .round("bk", BK)
                        .issued(11)
                        .totals(
                                11,
                                Map.of(
                                        THUE, 11, KHO_BAC, 10, HAI_QUAN, 9, NGAN_HANG, 8, BAO_HIEM,
                                        7, DU_TRU, 6))
                        .sealed()
                        .round("ctd", CTD)
                        .voted(Map.of(THUE, 9));
        assertThat(certificates.holders(BK).open()).isEqualTo(1);
        certificates.ask(new Command.FillPlace(BK, NEXT, WHY));
        assertThat(certificates.holders(BK).units())
                .containsExactly(KHO_BAC, HAI_QUAN, NGAN_HANG, BAO_HIEM, DU_TRU);
    }

    @Test
    void aUnitHoldsAnAwardOnceEvenIfItIsVotedOnAgain() {
        MeetingBuilder m = flags().ask(withdraw(THUE, CTD));
        m.despite(
                        "Đơn vị xin thôi rút",
                        new Command.OpenRound(
                                new RoundId("r2"),
                                CTD,
                                List.of(THUE, KHO_BAC),
                                null,
                                new RoundId("r1"),
                                null))
                .ask(new Command.Issue(new RoundId("r2"), 11))
                .ask(
                        new Command.EnterTotals(
                                new RoundId("r2"), new Totals(11, 0, Map.of(THUE, 8), Map.of())))
                .ask(new Command.SealCount(new RoundId("r2"), 0, 0, 0, null));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, HAI_QUAN);
        assertThat(m.holders(CTD).open()).isZero();
    }

    @Test
    void aRoundThatGaveNothingBackDoesNotLiftAWithdrawal() {
        MeetingBuilder m = flags().ask(withdraw(THUE, CTD));
        Command again =
                new Command.OpenRound(
                        new RoundId("r2"), CTD, List.of(THUE), null, new RoundId("r1"), null);
        m.despite("Đơn vị xin thôi rút", again);
        assertThat(m.holders(CTD).units()).as("not yet").containsExactly(KHO_BAC, HAI_QUAN);
        m.ask(new Command.VoidRound(new RoundId("r2"), WHY));
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, HAI_QUAN);
    }

    @Test
    void whatWasDecidedAboutAVoidedRoundIsGoneWithIt() {
        MeetingBuilder m =
                flags().ask(withdraw(THUE, CTD))
                        .ask(fill(NEXT))
                        .ask(new Command.VoidRound(new RoundId("r1"), "Phát hiện phiếu giả"))
                        .round(
                                new Command.OpenRound(
                                        new RoundId("r2"),
                                        CTD,
                                        null,
                                        null,
                                        null,
                                        new RoundId("r1")))
                        .voted(Map.of(BAO_HIEM, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6));
        assertThat(m.holders(CTD).units()).containsExactly(BAO_HIEM, KHO_BAC, HAI_QUAN);
    }

    @Test
    void onlyAPlaceThatFellOpenIsFilledAndWithAReason() {
        MeetingBuilder m = flags();
        m.refuses(fill(NEXT), ProposalRefusal.NOTHING_FELL_OPEN);
        m.refuses(new Command.FillPlace(new Code("X"), NEXT, WHY), ProposalRefusal.AWARD_UNKNOWN);
        m.ask(withdraw(THUE, CTD));
        m.refuses(new Command.FillPlace(CTD, NEXT, ""), MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void seatsThatNobodyWonAreFreeButDidNotFallOpen() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).voted(Map.of(THUE, 9));
        assertThat(m.holders(CTD).open()).isZero();
        m.roundAfter("r1", "r2", CTD);
        assertThat(m.theRound().contest().seats()).isEqualTo(2);
        m.voted(Map.of(THONG_KE, 8, KHO_BAC, 7));
        assertThat(m.holders(CTD).places())
                .containsExactly(new Place(1, THUE), new Place(2, THONG_KE), new Place(3, KHO_BAC));
    }

    /** Three flags won by Thuế, Kho bạc and Hải quan; Ngân hàng passed too. */
    private static MeetingBuilder flags() {
        return MeetingBuilder.typical().ready().round("r1", CTD).voted(VOTES);
    }

    /** Thuế withdrew after the seal: before, and after the list was read out. */
    private static List<MeetingBuilder> fallen() {
        return List.of(
                flags().ask(withdraw(THUE, CTD)), flags().ask(PROPOSE).ask(withdraw(THUE, CTD)));
    }

    private static MeetingBuilder consensus(int quota) {
        return MeetingBuilder.of(
                        Rules.with(Rules.PLAIN).award("CTD", quota, Method.CONSENSUS, null))
                .begun();
    }

    private static Command agree(UnitId... units) {
        return new Command.AgreeOn(CTD, List.of(units), null);
    }

    private static Command bar(UnitId unit, Code... awards) {
        return new Command.BarUnit(
                new Bar(unit, List.of(awards), "Đang thanh tra", "Công văn 12/TTr"));
    }

    private static Command withdraw(UnitId unit, Code award) {
        return new Command.Withdraw(new Withdrawal(unit, award, "Nhường đơn vị khác"));
    }

    private static Command fill(Fill.How how) {
        return new Command.FillPlace(CTD, how, WHY);
    }
}

package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.meeting.Fact.Election.ACCLAMATION;
import static vn.binhxet.core.meeting.Fact.Election.ROTATION;
import static vn.binhxet.core.meeting.Fact.Election.ROUND;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;

import java.util.List;
import java.util.Map;

/** Who holds an office next year. */
class OfficeRulesTest {
    @Test
    void theMeetingAcclaimsWithOrWithoutCounting() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.allows(acclaim(THUE, null, null, null));
        m.allows(acclaim(THUE, 6, 3, 2));
        m.ask(acclaim(THUE, 11, 0, 0));
        assertThat(holders(m)).containsExactly(THUE);
    }

    @Test
    void votesThatWereCountedMustBeThoseOfTheRoomAndEnough() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(acclaim(THUE, 5, 6, 0), ProposalRefusal.NOT_ENOUGH_VOTES);
        m.refuses(acclaim(THUE, 10, 0, 0), MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.refuses(acclaim(THUE, 12, 0, 0), MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.refuses(acclaim(THUE, 12, -1, 0), MeetingRefusal.NUMBER_NEGATIVE);
    }

    @Test
    void enoughIsCountedOfTheBaseTheRegulationNames() {
        Rules ofMembers =
                Rules.typical()
                        .office("KT", 1, Method.ACCLAMATION, Rules.over("1/2", Base.MEMBERS));
        MeetingBuilder m = MeetingBuilder.of(ofMembers).ready();
        m.ask(new Command.Leave(HAI_QUAN, null)).ask(new Command.Leave(KHO_BAC, null));
        m.refuses(acclaim(THUE, 5, 4, 0), ProposalRefusal.NOT_ENOUGH_VOTES);
        m.allows(acclaim(THUE, 6, 3, 0));
    }

    @Test
    void anElectionNeedsAQuorum() {
        MeetingBuilder.typical()
                .begun()
                .needsReasonFor(acclaim(THUE, null, null, null), Check.QUORUM);
    }

    @Test
    void whoeverWithdrewIsElectedOnlyForAReason() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .ask(
                                new Command.Withdraw(
                                        new Withdrawal(THUE, KT, "Không đảm nhiệm được")));
        m.needsReasonFor(acclaim(THUE, null, null, null), Check.ELIGIBILITY);
        m.allows(acclaim(KHO_BAC, null, null, null));
    }

    @Test
    void unitsAreElectedOneByOneUntilTheSeatsAreFilled() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 2, Method.ACCLAMATION, null))
                        .ready();
        m.ask(acclaim(THUE, null, null, null)).ask(acclaim(KHO_BAC, null, null, null));
        m.refuses(acclaim(HAI_QUAN, null, null, null), ProposalRefusal.SEATS_FILLED);
        assertThat(holders(m)).containsExactly(THUE, KHO_BAC);
    }

    @Test
    void repeatedWithAReasonTheLastStandsUntilTheMinutesAreSigned() {
        MeetingBuilder m = MeetingBuilder.typical().ready().ask(acclaim(THUE, null, null, null));
        m.refuses(acclaim(THUE, null, null, null), ProposalRefusal.ELECTED_ALREADY);
        m.refuses(acclaim(KHO_BAC, null, null, null), ProposalRefusal.SEATS_FILLED);
        m.ask(again(KHO_BAC));
        assertThat(holders(m)).containsExactly(KHO_BAC);
        m.ask(new Command.Sign("minutes", List.of("Bà Chủ tọa")));
        m.refuses(again(THUE), MeetingRefusal.MINUTES_SIGNED);
    }

    @Test
    void anOfficeByRotationNeedsNoVote() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 1, Method.ROTATION, null)).ready();
        m.allows(elect(THUE, ROTATION, null));
    }

    @Test
    void votesCountedForWhoseTurnItIsMustBeEnoughForAResolution() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 1, Method.ROTATION, null)).ready();
        m.refuses(inTurn(5, 6), ProposalRefusal.NOT_ENOUGH_VOTES);
        m.refuses(inTurn(6, 4), MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.ask(inTurn(6, 5));
        assertThat(holders(m)).containsExactly(THUE);
    }

    @Test
    void aRoundMayConfirmWhoseTurnItIs() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().office("KT", 1, Method.ROTATION, null)).ready();
        m.round(new Command.OpenRound(new RoundId("r1"), KT, null, null, null, null, Method.YES_NO))
                .voted(Map.of(THUE, 9));
        m.refuses(elect(KHO_BAC, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.ask(elect(THUE, ROUND, "r1"));
        assertThat(holders(m)).containsExactly(THUE);
    }

    private static Command inTurn(int inFavour, int against) {
        return new Command.Elect(KT, 2022, THUE, ROTATION, null, inFavour, against, 0, null);
    }

    @Test
    void anOfficeBySecretBallotGoesToWhoeverIsChosenInItsRound() {
        MeetingBuilder m = byBallot();
        m.refuses(acclaim(THUE, null, null, null), ProposalRefusal.SECRET_BALLOT_NEEDED);
        m.refuses(elect(THUE, ROTATION, null), ProposalRefusal.SECRET_BALLOT_NEEDED);
        m.refuses(elect(THUE, ROUND, null), ProposalRefusal.ROUND_MISSING);
        m.refuses(elect(THUE, ROUND, "r9"), BallotRefusal.ROUND_UNKNOWN);
        m.round("r1", KT).issued(11).totals(11, Map.of(THUE, 7, KHO_BAC, 4));
        m.refuses(elect(THUE, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.sealed().refuses(elect(KHO_BAC, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.ask(elect(THUE, ROUND, "r1"));
        assertThat(holders(m)).containsExactly(THUE);
    }

    @Test
    void aTieForAnOfficeIsSettledFirst() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .office(
                                                "KT",
                                                1,
                                                Method.CHOOSE_N,
                                                Rules.atLeast("1/3", Base.VALID)))
                        .ready()
                        .round("r1", KT)
                        .voted(Map.of(THUE, 5, KHO_BAC, 5));
        m.refuses(elect(THUE, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.ask(
                new Command.SettleTie(
                        new RoundId("r1"), null, List.of(KHO_BAC), Settlement.How.LOT, "Bốc thăm"));
        m.refuses(elect(THUE, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.allows(elect(KHO_BAC, ROUND, "r1"));
    }

    @Test
    void aVoidedRoundOrOneForSomethingElseElectsNobody() {
        MeetingBuilder m = byBallot().round("flag", CTD).voted(Map.of(THUE, 9));
        m.refuses(elect(THUE, ROUND, "flag"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
        m.round("r1", KT).voted(Map.of(THUE, 9));
        m.ask(new Command.VoidRound(new RoundId("r1"), "Sai mẫu phiếu"));
        m.refuses(elect(THUE, ROUND, "r1"), ProposalRefusal.NOT_CHOSEN_IN_ROUND);
    }

    @Test
    void onlyAnElectionByRoundNamesARound() {
        MeetingBuilder.typical()
                .ready()
                .refuses(elect(THUE, ACCLAMATION, "r1"), ProposalRefusal.ROUND_NOT_NEEDED);
    }

    @Test
    void unitAndOfficeMustExist() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.refuses(acclaim(new UnitId("ai-do"), null, null, null), MeetingRefusal.UNIT_UNKNOWN);
        m.refuses(
                new Command.Elect(
                        new Code("X"), 2022, THUE, ACCLAMATION, null, null, null, null, null),
                ProposalRefusal.OFFICE_UNKNOWN);
        m.refuses(
                new Command.Elect(CTD, 2022, THUE, ACCLAMATION, null, null, null, null, null),
                ProposalRefusal.OFFICE_UNKNOWN);
    }

    private static MeetingBuilder byBallot() {
        return MeetingBuilder.of(
                        Rules.typical().office("KT", 1, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID))
                .ready();
    }

    private static List<UnitId> holders(MeetingBuilder m) {
        int seats = m.meeting().regulation().office(KT).orElseThrow().seats();
        return m.meeting().decisions().elected(KT, seats).stream()
                .map(Fact.OfficeFilled::unit)
                .toList();
    }

    private static Command acclaim(
            UnitId unit,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer abstain) {
        return new Command.Elect(
                KT,
                TypicalBloc.YEAR + 1,
                unit,
                ACCLAMATION,
                null,
                inFavour,
                against,
                abstain,
                null);
    }

    private static Command again(UnitId unit) {
        return new Command.Elect(
                KT, 2022, unit, ACCLAMATION, null, null, null, null, "Đơn vị trước xin thôi");
    }

    private static Command elect(UnitId unit, Election how, @Nullable String round) {
        return new Command.Elect(
                KT,
                2022,
                unit,
                how,
                round == null ? null : new RoundId(round),
                null,
                null,
                null,
                null);
    }
}

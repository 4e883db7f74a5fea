package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.proposal.Settlement.How.CHAIR;
import static vn.binhxet.core.proposal.Settlement.How.LOT;
import static vn.binhxet.core.proposal.Settlement.How.PROPOSE_ALL;
import static vn.binhxet.core.proposal.Settlement.How.RE_VOTE;
import static vn.binhxet.core.proposal.Settlement.How.SCORE;
import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.ProposalRefusal;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** Equal across the last place: people decide, with a reason, and it is on record how. */
class TieRulesTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final String WHY = "Hội nghị thống nhất";

    @Test
    void aTieIsNeverBrokenSilentlyAndKeepsTheListFromBeingReadOut() {
        MeetingBuilder m = tied();
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC);
        assertThat(m.holders(CTD).tie()).isEqualTo(new Tie(List.of(HAI_QUAN, NGAN_HANG), 1));
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
    }

    @Test
    void aLotOrTheChairNamesAsManyOfTheTiedAsThereArePlaces() {
        for (Settlement.How how : List.of(LOT, CHAIR)) {
            MeetingBuilder m = tied();
            m.refuses(settle(how), BallotRefusal.TIE_CHOICE_MISSING);
            m.refuses(settle(how, THUE), BallotRefusal.TIE_CHOICE_OUTSIDE);
            m.refuses(settle(how, HAI_QUAN, NGAN_HANG), BallotRefusal.TIE_CHOICE_SIZE);
            m.refuses(settle(how, HAI_QUAN, HAI_QUAN), BallotRefusal.TIE_CHOICE_SIZE);
            m.ask(settle(how, NGAN_HANG)).ask(new Command.Propose(CTD));
            assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, NGAN_HANG);
        }
    }

    @Test
    void aSettlementHasAReason() {
        tied().refuses(
                        new Command.SettleTie(R1, null, List.of(HAI_QUAN), LOT, " "),
                        MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void theLastSettlementStands() {
        MeetingBuilder m = tied().ask(settle(LOT, HAI_QUAN)).ask(settle(CHAIR, NGAN_HANG));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, NGAN_HANG);
    }

    @Test
    void theTieMayBeNamedByItsAward() {
        MeetingBuilder m =
                tied().ask(new Command.SettleTie(null, CTD, List.of(HAI_QUAN), LOT, WHY));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, HAI_QUAN);
        assertThat(((Fact.TieSettled) m.last()).settlement().round()).isEqualTo(R1);
    }

    @Test
    void allTiedAreProposedAndShareTheirRank() {
        MeetingBuilder m = tied();
        m.refuses(settle(PROPOSE_ALL, HAI_QUAN), BallotRefusal.TIE_CHOICE_OUTSIDE);
        m.allows(settle(PROPOSE_ALL, NGAN_HANG, HAI_QUAN));
        m.ask(settle(PROPOSE_ALL)).ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).places())
                .containsExactly(
                        new Place(1, THUE),
                        new Place(2, KHO_BAC),
                        new Place(3, HAI_QUAN),
                        new Place(3, NGAN_HANG));
        assertThat(m.holders(CTD).open()).isZero();
    }

    @Test
    void anOfficeIsNotProposedToTheProvince() {
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
                        .voted(Map.of(HAI_QUAN, 5, NGAN_HANG, 5));
        m.refuses(settle(PROPOSE_ALL), BallotRefusal.TIE_OF_OFFICE);
        m.ask(settle(LOT, NGAN_HANG));
        assertThat(m.decided().winners()).containsExactly(NGAN_HANG);
    }

    @Test
    void pointsPartTheTiedAsTheRegulationOrdersThem() {
        MeetingBuilder m =
                tied(Rules.with(Rules.PLAIN).award("CTD", 3, Method.CHOOSE_N, HALF))
                        .finalPoints(Map.of(HAI_QUAN, 80, NGAN_HANG, 90, THUE, 100));
        m.refuses(settle(SCORE, HAI_QUAN), BallotRefusal.TIE_CHOICE_NOT_BY_POINTS);
        m.allows(settle(SCORE, NGAN_HANG));
        m.ask(settle(SCORE)).ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, NGAN_HANG);
    }

    @Test
    void equalPointsArePartedByTheTieOrderWithoutVotes() {
        MeetingBuilder m =
                tied(Rules.with(Rules.PLAIN).award("CTD", 3, Method.CHOOSE_N, HALF))
                        .agreed(Map.of(HAI_QUAN, 81, NGAN_HANG, 82));
        m.ask(adjust(HAI_QUAN, "T1", 1)).ask(adjust(NGAN_HANG, "T1", 1));
        m.ask(adjust(NGAN_HANG, "P1", 1)); // 82 + 1 − 1 = 81 + 1, but with a penalty
        m.ask(settle(SCORE));
        assertThat(m.decided().winners()).containsExactly(THUE, KHO_BAC, HAI_QUAN);
    }

    @Test
    void pointsThatDoNotPartTheTiedOrAreMissingDecideNothing() {
        Rules rules = Rules.with(Rules.PLAIN).award("CTD", 3, Method.CHOOSE_N, HALF);
        tied(rules).refuses(settle(SCORE), BallotRefusal.TIE_POINTS_EQUAL);
        tied(rules)
                .agreed(Map.of(HAI_QUAN, 80))
                .refuses(settle(SCORE), BallotRefusal.TIE_POINTS_EQUAL);
        tied(rules)
                .agreed(Map.of(HAI_QUAN, 80, NGAN_HANG, 80))
                .refuses(settle(SCORE), BallotRefusal.TIE_POINTS_EQUAL);
    }

    @Test
    void aNewVoteIsHeldAmongTheTiedOnlyForTheirPlaces() {
        MeetingBuilder m = tied();
        m.refuses(settle(RE_VOTE, HAI_QUAN), BallotRefusal.TIE_CHOICE_NOT_NEEDED);
        m.ask(settle(RE_VOTE)).refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
        m.roundAfter("r1", "r2", CTD);
        assertThat(m.theRound().contest().candidates()).containsExactly(HAI_QUAN, NGAN_HANG);
        assertThat(m.theRound().contest().seats()).isEqualTo(1);
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
        m.refuses(settle(LOT, HAI_QUAN), BallotRefusal.TIE_DECIDED_BY_ROUND);
        m.voted(Map.of(NGAN_HANG, 7, HAI_QUAN, 4)).ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).places())
                .containsExactly(
                        new Place(1, THUE), new Place(2, KHO_BAC), new Place(3, NGAN_HANG));
        assertThat(first(m).tieWinners()).containsExactly(NGAN_HANG);
    }

    @Test
    void aNewVoteMayTieAgain() {
        MeetingBuilder m =
                tied(Rules.typical().award("CTD", 3, Method.CHOOSE_N, THIRD))
                        .roundAfter("r1", "r2", CTD)
                        .voted(Map.of(NGAN_HANG, 5, HAI_QUAN, 5));
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
        m.ask(new Command.SettleTie(m.roundId(), null, List.of(HAI_QUAN), LOT, WHY));
        m.ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, HAI_QUAN);
    }

    @Test
    void aNewVoteThatWasVoidedLeavesTheTieToOtherWays() {
        MeetingBuilder m = tied().roundAfter("r1", "r2", CTD);
        m.ask(new Command.VoidRound(m.roundId(), "Phát nhầm phiếu"));
        m.ask(settle(LOT, HAI_QUAN));
        assertThat(m.holders(CTD).units()).containsExactly(THUE, KHO_BAC, HAI_QUAN);
    }

    @Test
    void aLaterRoundForAnOpenPlaceIsNotTakenForTheVoteOnATieSettledBefore() {
        MeetingBuilder m =
                tied().ask(settle(LOT, NGAN_HANG))
                        .ask(new Command.Withdraw(new Withdrawal(THUE, CTD, "Xin rút")))
                        .roundAfter("r1", "r2", CTD)
                        .voted(Map.of(BAO_HIEM, 9));
        assertThat(first(m).tieWinners()).containsExactly(NGAN_HANG);
        assertThat(first(m).reVote()).isNull();
        assertThat(m.holders(CTD).units()).containsExactly(KHO_BAC, NGAN_HANG, BAO_HIEM);
    }

    @Test
    void aSettlementOfAnotherCountsTieSettlesNothing() {
        MeetingBuilder m =
                tied().ask(settle(LOT, NGAN_HANG))
                        .ask(new Command.Recount(R1, WHY))
                        .totals(11, Map.of(THUE, 9, NGAN_HANG, 8, KHO_BAC, 7, HAI_QUAN, 7))
                        .sealed()
                        .ask(new Command.NameOfficialCount(R1, 2, WHY));
        assertThat(m.decided().openTie()).contains(new Tie(List.of(KHO_BAC, HAI_QUAN), 1));
        assertThat(m.decided().winners()).containsExactly(THUE, NGAN_HANG);
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
    }

    @Test
    void thereMustBeATie() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
        m.refuses(settle(LOT, HAI_QUAN), BallotRefusal.ROUND_NOT_SEALED);
        m.totals(11, Map.of(THUE, 9)).sealed();
        m.refuses(settle(LOT, HAI_QUAN), BallotRefusal.TIE_NOT_THERE);
        m.refuses(of(null, CTD, LOT, HAI_QUAN), BallotRefusal.TIE_NOT_THERE);
        m.refuses(of(null, null, LOT, HAI_QUAN), MeetingRefusal.TEXT_MISSING);
        m.refuses(of(null, new Code("X"), LOT, THUE), ProposalRefusal.AWARD_UNKNOWN);
        m.refuses(of(new RoundId("r9"), null, LOT, THUE), BallotRefusal.ROUND_UNKNOWN);
    }

    @Test
    void equalPointsAcrossTheLastPlaceOfARankingAreATie() {
        MeetingBuilder m = ranked();
        assertThat(m.holders(CTD).tie()).isEqualTo(new Tie(List.of(HAI_QUAN, NGAN_HANG), 1));
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
        m.refuses(of(null, CTD, SCORE), BallotRefusal.TIE_POINTS_EQUAL);
        m.ask(of(null, CTD, CHAIR, NGAN_HANG)).ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).places())
                .containsExactly(new Place(1, THUE), new Place(2, NGAN_HANG));
    }

    @Test
    void aRankingHasNoVoteToHoldAgain() {
        MeetingBuilder m = ranked();
        m.refuses(of(null, CTD, RE_VOTE), BallotRefusal.NOT_DECIDED_BY_ROUND);
        m.ask(of(null, CTD, PROPOSE_ALL)).ask(new Command.Propose(CTD));
        assertThat(m.holders(CTD).places())
                .containsExactly(
                        new Place(1, THUE), new Place(2, HAI_QUAN), new Place(2, NGAN_HANG));
    }

    @Test
    void aSettlementOfAnotherRankingSettlesNothing() {
        MeetingBuilder m =
                ranked().ask(of(null, CTD, CHAIR, NGAN_HANG))
                        .ask(new Command.Withdraw(new Withdrawal(THUE, CTD, "Xin rút")));
        assertThat(m.holders(CTD).tie()).as("now both have a place").isNull();
        m.ask(rescored(KHO_BAC, 80));
        assertThat(m.holders(CTD).tie())
                .isEqualTo(new Tie(List.of(KHO_BAC, HAI_QUAN, NGAN_HANG), 2));
        m.refuses(new Command.Propose(CTD), ProposalRefusal.TIE_OPEN);
    }

    private static final Threshold HALF = Rules.OVER_HALF_OF_VALID;
    private static final Threshold THIRD = Rules.atLeast("1/3", Base.VALID);

    /** Three flags: two chosen, two tied for the third. */
    private static MeetingBuilder tied() {
        return tied(Rules.typical());
    }

    private static MeetingBuilder tied(Rules rules) {
        return MeetingBuilder.of(rules)
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7));
    }

    /** Two flags by points: one clear, two tied for the second. */
    private static MeetingBuilder ranked() {
        return MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 2, Method.RANK, null))
                .begun()
                .finalPoints(Map.of(THUE, 90, HAI_QUAN, 80, NGAN_HANG, 80));
    }

    private static Command rescored(UnitId unit, int points) {
        Command.Score again = MeetingBuilder.score(Stage.SELF, unit, points);
        return new Command.Score(again.stage(), unit, again.entries(), Map.of(), WHY);
    }

    private static Command adjust(UnitId unit, String line, int times) {
        return new Command.Adjust(Stage.AGREED, unit, new Code(line), times, null, null);
    }

    private static Command settle(Settlement.How how, UnitId... chosen) {
        return of(R1, null, how, chosen);
    }

    private static Command of(
            @Nullable RoundId round, @Nullable Code award, Settlement.How how, UnitId... chosen) {
        return new Command.SettleTie(
                round, award, chosen.length == 0 ? null : List.of(chosen), how, WHY);
    }

    private static RoundResult first(MeetingBuilder m) {
        return m.results().of(m.meeting().rounds().find(R1).orElseThrow()).orElseThrow();
    }
}

package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.core.ballot.InvalidReason.BLANK;
import static vn.binhxet.core.ballot.InvalidReason.TOO_MANY_MARKS;
import static vn.binhxet.core.ballot.InvalidReason.UNREADABLE;
import static vn.binhxet.fixture.Papers.invalid;
import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.no;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.Papers.yes;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.DU_TRU;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** Typing papers, hand counts, and what must be in order before a count is sealed. */
class CountingRulesTest {
    private static final RoundId R1 = new RoundId("r1");

    // Papers

    @Test
    void papersAreNumberedFromOneInTheOrderOfTheFirstPass() {
        MeetingBuilder m = open().typed(1, names(THUE), names(KHO_BAC)).typed(1, names());
        assertThat(m.theRound().current().box().pass(1).papers())
                .containsExactly(names(THUE), names(KHO_BAC), names());
        assertThat(((Fact.PapersTyped) m.last()).from()).isEqualTo(3);
    }

    @Test
    void theFirstPassLeavesNoGap() {
        MeetingBuilder m = open().typed(1, names(THUE));
        m.refuses(from(1, 3, names(THUE)), BallotRefusal.PAPER_GAP);
        m.refuses(from(1, 0, names(THUE)), BallotRefusal.PAPER_GAP);
        m.allows(from(1, 2, names(THUE)));
    }

    @Test
    void theSecondPassMayTakeTheStacksInAnyOrder() {
        MeetingBuilder m = open().typed(1, names(THUE), names(KHO_BAC), names(HAI_QUAN));
        m.ask(from(2, 3, names(HAI_QUAN)));
        m.refuses(m.seal(), BallotRefusal.PAPERS_UNPAIRED);
        m.ask(from(2, 1, names(THUE), names(KHO_BAC)));
        m.allows(m.type(2, names(THUE))); // the next of that pass is number 4
        m.sealed();
    }

    @Test
    void aNumberNoPaperCanHaveYetIsAMistake() {
        MeetingBuilder m = open().typed(1, names(THUE), names(KHO_BAC));
        m.refuses(from(2, 4, names(THUE)), BallotRefusal.PAPER_GAP);
        m.refuses(from(2, 1_000_000_000, names(THUE)), BallotRefusal.PAPER_GAP);
        m.refuses(from(2, Integer.MAX_VALUE, names(THUE)), BallotRefusal.PAPER_GAP);
        m.allows(from(2, 3, names(THUE))); // one more than the first pass found
    }

    @Test
    void aPaperIsTypedOnceInAPass() {
        MeetingBuilder m = open().typed(1, names(THUE), names(KHO_BAC));
        m.refuses(from(1, 2, names(THUE)), BallotRefusal.PAPER_TYPED_ALREADY);
        m.refuses(
                from(1, 1, names(THUE), names(THUE), names(THUE)),
                BallotRefusal.PAPER_TYPED_ALREADY,
                BallotRefusal.PAPER_TYPED_ALREADY);
        m.refusesAt("list[0]", from(1, 2, names(THUE), names(THUE)));
    }

    @Test
    void whatIsWrongWithAPaperIsToldAtItsPlace() {
        MeetingBuilder m = open();
        Paper tooMany = names(THUE, KHO_BAC, HAI_QUAN, NGAN_HANG);
        m.refuses(m.type(1, names(THUE), tooMany), BallotRefusal.TOO_MANY_NAMES);
        m.refusesAt("list[1]", m.type(1, names(THUE), tooMany));
        m.refuses(m.type(1, names(DU_TRU)), BallotRefusal.NOT_ON_PAPER);
        m.refuses(m.type(1, names(THUE, THUE)), BallotRefusal.NAME_TWICE);
        m.refuses(m.type(1, yes(THUE)), BallotRefusal.PAPER_OF_OTHER_METHOD);
        m.refuses(m.type(1), BallotRefusal.PAPERS_NOT_POSITIVE);
        m.allows(m.type(1, invalid(TOO_MANY_MARKS)));
    }

    @Test
    void aBlankPaperIsWhatTheRegulationSaysItIs() {
        MeetingBuilder strict = MeetingBuilder.of(Rules.typical().blankIsInvalid()).ready();
        strict.round("r1", CTD).issued(11);
        strict.refuses(strict.type(1, names()), BallotRefusal.BLANK_IS_INVALID);
        strict.papers(names(THUE), invalid(BLANK));
        assertThat(tally(strict).invalid()).isEqualTo(1);
        MeetingBuilder usual = open().papers(names(THUE), names());
        assertThat(tally(usual).blank()).isEqualTo(1);
        assertThat(tally(usual).valid()).isEqualTo(2);
    }

    @Test
    void aPaperBeyondTheNumberIssuedIsRecorded() {
        MeetingBuilder m =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .issued(2)
                        .papers(names(THUE), names(THUE), names(THUE));
        assertThat(m.theRound().current().returned()).isEqualTo(3);
        m.needsReasonFor(m.seal(), Check.PAPER_BALANCE);
    }

    @Test
    void thePapersOfBothPassesHaveTypistsOfTheirOwn() {
        MeetingBuilder m = open().typed(1, names(THUE));
        m.needsReasonFor(type(2, " người NHẬP 1 ", null, names(THUE)), Check.SAME_TYPIST);
        m.allows(type(1, "Người nhập 1", null, names(THUE)));
        m.refuses(type(2, " ", null, names(THUE)), MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void aPassThatIsNotUsedIsNotTyped() {
        MeetingBuilder once = MeetingBuilder.of(Rules.typical().typedOnce()).ready();
        once.round("r1", CTD).issued(11);
        once.refuses(once.type(2, names(THUE)), BallotRefusal.PASS_NOT_USED);
        once.papers(times(11, names(THUE))).sealed();
        open().refuses(type(3, "Ba", null, names(THUE)), BallotRefusal.PASS_NOT_USED);
        open().refuses(type(0, "Ba", null, names(THUE)), BallotRefusal.PASS_NOT_USED);
    }

    @Test
    void aPaperIsTypedAgainWithAReason() {
        MeetingBuilder m = open().typed(1, names(THUE));
        m.refuses(retype(1, 2, names()), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(retype(2, 1, names()), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(retype(1, 0, names()), BallotRefusal.PAPER_NOT_TYPED);
        m.refuses(retype(3, 1, names()), BallotRefusal.PASS_NOT_USED);
        m.refuses(retype(1, 1, names(DU_TRU)), BallotRefusal.NOT_ON_PAPER);
        m.refuses(new Command.Retype(R1, 1, 1, names(), " "), MeetingRefusal.TEXT_MISSING);
        m.ask(retype(1, 1, names(KHO_BAC, THUE)));
        assertThat(m.theRound().current().box().first().papers())
                .containsExactly(names(THUE, KHO_BAC));
    }

    @Test
    void onlyAPaperOnWhichThePassesDifferIsResolved() {
        MeetingBuilder m =
                open().typed(1, names(THUE), names(KHO_BAC)).typed(2, names(THUE), names());
        m.refuses(m.seal(), BallotRefusal.DIFFERENCES_OPEN);
        m.refuses(resolve(1, names(THUE)), BallotRefusal.PAPER_NOT_DIFFERING);
        m.refuses(resolve(9, names(THUE)), BallotRefusal.PAPER_NOT_DIFFERING);
        m.refuses(resolve(2, names(DU_TRU)), BallotRefusal.NOT_ON_PAPER);
        m.refuses(new Command.Resolve(R1, 2, names(), " "), MeetingRefusal.TEXT_MISSING);
        m.ask(resolve(2, names(HAI_QUAN))); // neither had read it right
        m.ask(resolve(2, names(KHO_BAC))).sealed();
        assertThat(tally(m).votes().get(KHO_BAC)).isEqualTo(new Tally.Votes(1, 0));
        assertThat(m.theRound().current().box().differed()).containsExactly(2);
    }

    @Test
    void aPaperOnlyOnePassHasKeepsTheCountOpen() {
        MeetingBuilder m = open().typed(1, names(THUE));
        m.refuses(m.seal(), BallotRefusal.SECOND_PASS_MISSING);
        m.typed(2, names(THUE), names(THUE)).refuses(m.seal(), BallotRefusal.PAPERS_UNPAIRED);
        m.typed(1, names(THUE)).sealed();
    }

    @Test
    void aStackOfAnotherCountIsTakenBackAndTypedAgain() {
        MeetingBuilder m = open().typed(1, names(THUE)).typed(2, names(THUE), names(THUE));
        m.undone().typed(2, names(THUE)).sealed();
        assertThat(m.theRound().current().returned()).isEqualTo(1);
    }

    // Totals

    @Test
    void aHandCountNeedsNoPapersTyped() {
        MeetingBuilder m = open().totals(11, Map.of(THUE, 9));
        m.sealed();
        assertThat(tally(m).votes().get(THUE)).isEqualTo(new Tally.Votes(9, 0));
        assertThat(tally(m).blank()).as("a hand count does not say").isNull();
    }

    @Test
    void besidePapersAHandCountIsASecondSourceAndMustAgree() {
        MeetingBuilder m = open().papers(names(THUE), names(THUE), invalid(UNREADABLE));
        m.ask(totals(3, 1, Map.of(THUE, 1), Map.of()))
                .refuses(m.seal(), BallotRefusal.TOTALS_DISAGREE);
        m.ask(totals(3, 0, Map.of(THUE, 2), Map.of()))
                .refuses(m.seal(), BallotRefusal.TOTALS_DISAGREE);
        m.ask(totals(4, 2, Map.of(THUE, 2), Map.of()))
                .refuses(m.seal(), BallotRefusal.TOTALS_DISAGREE);
        m.ask(totals(3, 1, Map.of(THUE, 2), Map.of())).sealed();
        assertThat(tally(m).invalidByReason()).as("read from the papers").hasSize(1);
    }

    @Test
    void aHandCountIsPossible() {
        MeetingBuilder m = open();
        m.refuses(totals(11, 0, Map.of(THUE, 12), Map.of()), BallotRefusal.VOTES_OVER_VALID);
        m.refuses(totals(11, 3, Map.of(THUE, 9), Map.of()), BallotRefusal.VOTES_OVER_VALID);
        m.refuses(totals(11, 12, Map.of(), Map.of()), BallotRefusal.INVALID_OVER_RETURNED);
        m.refuses(totals(11, 0, Map.of(DU_TRU, 1), Map.of()), BallotRefusal.NOT_ON_PAPER);
        m.refuses(totals(11, 0, Map.of(THUE, -1), Map.of()), MeetingRefusal.NUMBER_NEGATIVE);
        m.refuses(
                totals(-1, 0, Map.of(), Map.of()),
                MeetingRefusal.NUMBER_NEGATIVE,
                BallotRefusal.INVALID_OVER_RETURNED);
        m.refuses(totals(11, 0, Map.of(), Map.of(THUE, 1)), BallotRefusal.AGAINST_NOT_HERE);
        Map<UnitId, Integer> full = Map.of(THUE, 11, KHO_BAC, 11, HAI_QUAN, 11);
        m.allows(totals(11, 0, full, Map.of()));
        m.refuses(
                totals(11, 0, Map.of(THUE, 9, KHO_BAC, 9, HAI_QUAN, 9, NGAN_HANG, 7), Map.of()),
                BallotRefusal.VOTES_OVER_SEATS);
    }

    @Test
    void yesAndNoTogetherAreAtMostTheValidPapers() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID))
                        .ready()
                        .round("r1", CTD)
                        .issued(11);
        m.refuses(totals(11, 0, Map.of(THUE, 6), Map.of(THUE, 6)), BallotRefusal.VOTES_OVER_VALID);
        m.refuses(totals(11, 0, Map.of(), Map.of(THUE, 12)), BallotRefusal.VOTES_OVER_VALID);
        m.allows(totals(11, 0, Map.of(THUE, 6), Map.of(THUE, 5)));
        Map<UnitId, Integer> all = Map.of(THUE, 11, KHO_BAC, 11, HAI_QUAN, 11, NGAN_HANG, 11);
        m.allows(totals(11, 0, all, Map.of())); // no limit on yes
        m.papers(yes(THUE), no(THUE), yes()).sealed();
        assertThat(tally(m).votes().get(THUE)).isEqualTo(new Tally.Votes(1, 1));
        assertThat(tally(m).blank()).isEqualTo(1);
    }

    @Test
    void aShowOfHandsHasNoPapersAndReturnsTheVotersPresent() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                Rules.typical()
                                        .award(
                                                "CTD",
                                                3,
                                                Method.SHOW_OF_HANDS,
                                                Rules.over("1/2", Base.PRESENT)))
                        .ready()
                        .round("r1", CTD);
        m.refuses(new Command.Issue(R1, 11), BallotRefusal.NO_PAPERS_HERE);
        m.refuses(m.type(1, names(THUE)), BallotRefusal.NO_PAPERS_HERE);
        m.refuses(retype(1, 1, names(THUE)), BallotRefusal.NO_PAPERS_HERE);
        m.refuses(m.seal(), BallotRefusal.NOTHING_COUNTED);
        m.totals(10, Map.of(THUE, 6)).needsReasonFor(m.seal(), Check.PAPER_BALANCE);
        m.totals(11, Map.of(THUE, 6)).sealed();
        assertThat(m.decided().result().chosen()).containsExactly(THUE);
    }

    @Test
    void aHandCountAsksForAQuorum() {
        MeetingBuilder m = open();
        m.meeting().bloc().ids().stream().limit(4).forEach(u -> m.ask(new Command.Leave(u, null)));
        m.needsReasonFor(totals(11, 0, Map.of(THUE, 9), Map.of()), Check.QUORUM);
    }

    // Sealing

    @Test
    void papersIssuedAreReturnedUnusedSpoiledOrNotReturned() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(13);
        m.papers(times(9, names(THUE)));
        m.allows(new Command.SealCount(R1, 1, 1, 2, null));
        m.needsReasonFor(new Command.SealCount(R1, 1, 1, 1, null), Check.PAPER_BALANCE);
        m.needsReasonFor(new Command.SealCount(R1, 2, 1, 2, null), Check.PAPER_BALANCE);
    }

    @Test
    void noMorePapersAreInTheHandsOfVotersThanThereAreVoters() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(13);
        m.papers(times(12, names(THUE)));
        m.needsReasonFor(new Command.SealCount(R1, 1, 0, 0, null), Check.PAPER_BALANCE);
    }

    @Test
    void aDifferenceIsExplainedInWritingAtSealing() {
        MeetingBuilder m = open().papers(times(10, names(THUE)));
        String why = "Một phiếu rơi ra ngoài hòm";
        m.ask(new Command.SealCount(R1, 0, 0, 0, why));
        assertThat(m.history().entries())
                .extracting(Recorded::fact)
                .endsWith(
                        new Fact.CheckOverridden("seal", Check.PAPER_BALANCE, why),
                        new Fact.BoxSealed(R1, 0, 0, 0, why));
    }

    @Test
    void whereTheNumbersAgreeAReasonIsKeptAndNothingIsOverridden() {
        MeetingBuilder m = open().papers(times(11, names(THUE)));
        m.allows(new Command.SealCount(R1, 0, 0, 0, "Đã đối chiếu"));
    }

    @Test
    void absurdNumbersDoNotComeToAgree() {
        MeetingBuilder m = open().papers(times(11, names(THUE)));
        int half = 1 << 30;
        m.needsReasonFor(new Command.SealCount(R1, half, half, half, null), Check.PAPER_BALANCE);
    }

    @Test
    void aSealNeedsSomethingCountedAndNoNegativeNumbers() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD);
        m.refuses(m.seal(), BallotRefusal.NOTHING_COUNTED);
        m.issued(11)
                .refuses(
                        new Command.SealCount(R1, -1, -1, -1, null),
                        MeetingRefusal.NUMBER_NEGATIVE,
                        MeetingRefusal.NUMBER_NEGATIVE,
                        MeetingRefusal.NUMBER_NEGATIVE);
        m.allows(new Command.SealCount(R1, 0, 0, 11, null)); // an empty box
    }

    @Test
    void nothingIsDoneToASealedVoidedOrUnopenedRound() {
        MeetingBuilder sealed = open().papers(times(11, names(THUE))).sealed();
        everyStep(sealed, BallotRefusal.ROUND_SEALED);
        MeetingBuilder voided = open().ask(new Command.VoidRound(R1, "Sai mẫu phiếu"));
        everyStep(voided, BallotRefusal.ROUND_VOID);
        everyStep(MeetingBuilder.typical().ready(), BallotRefusal.ROUND_UNKNOWN);
    }

    @Test
    void aRoundIsVoidedBeforeOrAfterSealingWithAReason() {
        open().allows(new Command.VoidRound(R1, "Sai mẫu phiếu"));
        MeetingBuilder m = open().papers(times(11, names(THUE))).sealed();
        m.refuses(new Command.VoidRound(R1, ""), MeetingRefusal.TEXT_MISSING);
        m.ask(new Command.VoidRound(R1, "Sai mẫu phiếu"));
        assertThat(m.results().of(m.theRound())).isEmpty();
    }

    // Handing out

    @Test
    void papersHandedOutAddUp() {
        MeetingBuilder m = MeetingBuilder.typical().ready().round("r1", CTD).issued(8).issued(3);
        assertThat(m.theRound().issued()).isEqualTo(11);
        m.refuses(new Command.Issue(R1, 0), BallotRefusal.PAPERS_NOT_POSITIVE);
    }

    @Test
    void handingOutAsksForAQuorumAndACommittee() {
        MeetingBuilder m = MeetingBuilder.typical().begun().round("r1", CTD);
        m.needsReasonFor(new Command.Issue(R1, 11), Check.QUORUM, Check.COMMITTEE);
        m.allPresent().needsReasonFor(new Command.Issue(R1, 11), Check.COMMITTEE);
        m.ask(new Command.NameCommittee("Bà Tổ trưởng", List.of(), "Ông Chứng kiến"));
        m.allows(new Command.Issue(R1, 11));
    }

    @Test
    void aCommitteeHasNames() {
        MeetingBuilder.typical()
                .begun()
                .refuses(
                        new Command.NameCommittee(" ", List.of("Ông Tổ viên", ""), null),
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING);
    }

    private static void everyStep(MeetingBuilder m, BallotRefusal refusal) {
        m.refuses(new Command.Issue(R1, 1), refusal);
        m.refuses(type(1, "Hai", null, names(THUE)), refusal);
        m.refuses(retype(1, 1, names()), refusal);
        m.refuses(resolve(1, names()), refusal);
        m.refuses(new Command.TakePapersBack(R1, 1, 1, 1, "Lệch"), refusal);
        m.refuses(totals(11, 0, Map.of(), Map.of()), refusal);
        m.refuses(new Command.SealCount(R1, 0, 0, 0, "Bất kỳ"), refusal);
    }

    /** A round for the flag in a full room, a paper for each. */
    private static MeetingBuilder open() {
        return MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
    }

    private static Tally tally(MeetingBuilder m) {
        return m.results().tally(m.theRound(), m.theRound().current());
    }

    private static Command from(int pass, int from, Paper... papers) {
        return type(pass, "Người nhập " + pass, from, papers);
    }

    private static Command type(int pass, String typist, @Nullable Integer from, Paper... papers) {
        return new Command.TypePapers(R1, pass, typist, List.of(papers), from);
    }

    private static Command retype(int pass, int paper, Paper is) {
        return new Command.Retype(R1, pass, paper, is, "Đọc nhầm");
    }

    private static Command resolve(int paper, Paper is) {
        return new Command.Resolve(R1, paper, is, "Bà Tổ trưởng");
    }

    private static Command totals(
            int returned, int invalid, Map<UnitId, Integer> votes, Map<UnitId, Integer> against) {
        return new Command.EnterTotals(R1, new Totals(returned, invalid, votes, against));
    }
}

package vn.binhxet.core.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.minutes.CountingRecord.Part;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.tally.Margin;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** The counting record is complete in every state of a round, and says nothing too early. */
class CountingRecordTest {
    private static final RoundId R1 = new RoundId("r1");
    private static final Command SIGN =
            new Command.Sign("count:r1", List.of("Bà Tổ trưởng", "Ông Tổ viên"));
    private static final Command RECOUNT = new Command.Recount(R1, "Có ý kiến");

    @Test
    void anUnsealedRoundIsADraftThatTellsNothingOfThePapers() {
        MeetingBuilder m = opened().issued(11).typed(1, times(11, names(THUE)));

        CountingRecord record = record(m);

        assertThat(record.draft()).isTrue();
        assertThat(saidIn(record, Part.OPENING)).contains(Said.ROUND_UNSEALED);
        assertThat(saidIn(record, Part.PAPERS)).containsExactly(Said.ISSUED);
        assertThat(saidIn(record, Part.VOTES)).isEmpty();
        assertThat(saidIn(record, Part.CONCLUSION)).isEmpty();
        assertThat(record.toString()).doesNotContain("Người nhập");
    }

    @Test
    void aSealedRoundTellsWhoCountedWhatAndWhatFollows() {
        MeetingBuilder m =
                opened().ask(new Command.PrintPapers(R1, 12)).issued(11).papers(papers()).sealed();

        CountingRecord record = record(m);

        assertThat(record.draft()).isFalse();
        assertThat(record.chapters())
                .extracting(CountingRecord.Chapter::part)
                .containsExactly(
                        Part.OPENING,
                        Part.COMMITTEE,
                        Part.ATTENDANCE,
                        Part.PAPERS,
                        Part.VOTES,
                        Part.CONCLUSION,
                        Part.SIGNATURES);
        assertThat(args(record, Said.PRINTED)).containsExactly(12);
        assertThat(args(record, Said.PAPERS)).containsExactly(11, 11, 0, 0, 0, 10, 1);
        assertThat(args(record, Said.INVALID)).containsExactly(1, InvalidReason.UNREADABLE);
        assertThat(args(record, Said.BLANK_PAPERS)).containsExactly(2);
        assertThat(args(record, Said.TYPED_ALIKE).toString())
                .contains("Người nhập 1", "Người nhập 2");
        assertThat(args(record, Said.CHOSEN)).containsExactly(List.of(THUE));
        assertThat(args(record, Said.MARGIN)).containsExactly(3, new Margin.Event.Fails(THUE));
        assertThat(record.toString()).as("no voter").doesNotContain("Đại biểu");
    }

    @Test
    void everybodyWhoSignsIsNamedAsTheyStoodAtTheSeal() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9));
        m.ask(new Command.NameCommittee("Ông Khác", List.of(), null));

        assertThat(all(record(m), Said.SIGNATURE))
                .extracting(Statement::args)
                .containsExactly(
                        List.of(Signer.HEAD, "Bà Tổ trưởng"),
                        List.of(Signer.MEMBER, "Ông Tổ viên"),
                        List.of(Signer.CHAIR, "Bà Chủ tọa"));
    }

    @Test
    void papersThatDoNotBalanceAreToldWithTheReason() {
        MeetingBuilder m = opened().issued(11).papers(times(10, names(THUE)));
        m.despite("Một đại biểu mang phiếu về", new Command.SealCount(R1, 0, 0, 0, null));

        CountingRecord record = record(m);

        assertThat(args(record, Said.NOT_BALANCED)).containsExactly(11, 10, 0, 0, 0, 10);
        assertThat(saidIn(record, Part.REMARKS)).containsExactly(Said.OVERRIDDEN);
        assertThat(args(record, Said.OVERRIDDEN))
                .contains(Check.PAPER_BALANCE, "Một đại biểu mang phiếu về");
    }

    @Test
    void onlyChecksPassedInThisRoundAreItsRemarks() {
        MeetingBuilder m = MeetingBuilder.typical().begun().allPresent().round("r1", CTD);
        m.despite("Cử sau", new Command.Issue(R1, 11)).totals(11, Map.of(THUE, 9)).sealed();
        m.ask(new Command.NameCommittee("Bà Tổ trưởng", List.of(), "Ông Chứng kiến"));
        m.round("r2", CTD).voted(Map.of(KHO_BAC, 9));

        assertThat(saidIn(record(m, "r1"), Part.REMARKS)).containsExactly(Said.OVERRIDDEN);
        assertThat(saidIn(record(m, "r1"), Part.COMMITTEE)).containsExactly(Said.NO_COMMITTEE);
        assertThat(saidIn(record(m, "r2"), Part.REMARKS)).isEmpty();
        assertThat(saidIn(record(m, "r2"), Part.COMMITTEE))
                .containsExactly(Said.COMMITTEE_OF_ONE, Said.WITNESS);
    }

    @Test
    void aHandCountSaysSoAloneAndBesideThePapers() {
        CountingRecord alone = record(opened().voted(Map.of(THUE, 9)));
        assertThat(saidIn(alone, Part.PAPERS)).contains(Said.HAND_COUNT);

        MeetingBuilder m = opened().issued(11).papers(times(11, names(THUE)));
        CountingRecord beside = record(m.totals(11, Map.of(THUE, 11)).sealed());
        assertThat(saidIn(beside, Part.PAPERS))
                .contains(Said.TYPED_ALIKE, Said.HAND_COUNT_AGREES)
                .doesNotContain(Said.HAND_COUNT);
    }

    @Test
    void aShowOfHandsHasNoPapers() {
        Rules rules =
                Rules.typical().award("CTD", 3, Method.SHOW_OF_HANDS, Rules.OVER_HALF_OF_VALID);
        MeetingBuilder m =
                MeetingBuilder.of(rules).ready().round("r1", CTD).totals(11, Map.of(THUE, 9));

        CountingRecord record = record(m.sealed());

        assertThat(saidIn(record, Part.PAPERS)).containsExactly(Said.HANDS);
        assertThat(args(record, Said.HANDS)).containsExactly(11);
    }

    @Test
    void papersWithYesAndNoAreToldInEveryCount() {
        Rules rules =
                Rules.typical()
                        .typedOnce()
                        .award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID);
        Totals first = new Totals(11, 0, Map.of(THUE, 8), Map.of(THUE, 2));
        Totals second = new Totals(11, 0, Map.of(THUE, 7), Map.of(THUE, 4));
        MeetingBuilder m = MeetingBuilder.of(rules).ready().round("r1", CTD).issued(11);
        m.ask(new Command.EnterTotals(R1, first)).sealed();
        m.ask(RECOUNT).ask(new Command.EnterTotals(R1, second)).sealed();

        CountingRecord record = record(m);

        assertThat(all(record, Said.VOTES_WITH_NO).getFirst().args()).contains(THUE, 8, 2);
        assertThat(all(record, Said.OTHER_VOTES_WITH_NO).stream().map(Statement::args))
                .contains(List.of(2, THUE, 7, 4));
        assertThat(saidIn(record, Part.RECOUNTS))
                .startsWith(Said.RECOUNT, Said.OTHER_COUNT)
                .endsWith(Said.OFFICIAL_UNCHANGED);
    }

    @Test
    void aRecountUnderWayIsToldAndTheRecordCannotBeSignedMeanwhile() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9)).ask(RECOUNT);

        assertThat(saidIn(record(m), Part.RECOUNTS))
                .containsExactly(Said.RECOUNT, Said.COUNT_UNSEALED, Said.OFFICIAL_UNCHANGED);
        m.refuses(SIGN, BallotRefusal.RECOUNT_RUNNING);
    }

    @Test
    void aVoidRoundSaysSoFirstAndStillTellsWhatWasCounted() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9));
        m.ask(new Command.VoidRound(R1, "Phiếu in thiếu tên"));

        CountingRecord record = record(m);

        assertThat(record.draft()).isTrue();
        assertThat(saidIn(record, Part.OPENING)).startsWith(Said.ROUND_VOID);
        assertThat(saidIn(record, Part.CONCLUSION)).isEmpty();
        assertThat(saidIn(record, Part.RECOUNTS)).startsWith(Said.OTHER_COUNT);
    }

    @Test
    void aTieIsToldOpenThenSettledByWhomAndHow() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7));
        assertThat(saidIn(record(m), Part.CONCLUSION)).contains(Said.TIE, Said.TIE_OPEN);

        for (How how : List.of(How.LOT, How.CHAIR)) {
            m.ask(new Command.SettleTie(R1, null, List.of(NGAN_HANG), how, "Trước hội nghị"));
            assertThat(args(record(m), Said.TIE_SETTLED))
                    .containsExactly(how, List.of(NGAN_HANG), "Trước hội nghị");
        }
        m.ask(new Command.SettleTie(R1, null, null, How.PROPOSE_ALL, "Để tỉnh quyết định"));
        assertThat(args(record(m), Said.TIE_SETTLED)).contains(List.of(HAI_QUAN, NGAN_HANG));
        assertThat(args(record(m), Said.TIE_DECIDED)).contains(List.of("Bà Chủ tọa"));
        assertThat(saidIn(record(m), Part.CONCLUSION)).doesNotContain(Said.TIE_OPEN);

        m.ask(new Command.SettleTie(R1, null, null, How.RE_VOTE, "Bầu lại"));
        m.roundAfter("r1", "r2", CTD).voted(Map.of(HAI_QUAN, 7));
        assertThat(args(record(m, "r1"), Said.RE_VOTE_IN)).containsExactly(new RoundId("r2"));
        assertThat(args(record(m, "r1"), Said.TIE_SETTLED)).contains(List.of(HAI_QUAN));
    }

    @Test
    void aPlaceThatFellOpenIsToldUntilItIsDecided() {
        MeetingBuilder m =
                opened().voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6))
                        .ask(new Command.Withdraw(new Withdrawal(BUU_DIEN, CTD, "Không liên quan")))
                        .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
        assertThat(saidIn(record(m), Part.CONCLUSION))
                .containsSubsequence(Said.WITHDREW, Said.FELL_OPEN);
        assertThat(args(record(m), Said.WITHDREW)).contains(KHO_BAC);
        assertThat(args(record(m), Said.FELL_OPEN)).containsExactly(KHO_BAC);

        m.ask(new Command.FillPlace(CTD, Fill.How.NEXT, "Nhất trí"));

        assertThat(saidIn(record(m), Part.CONCLUSION))
                .containsSubsequence(Said.WITHDREW, Said.FILLED_BY_NEXT)
                .doesNotContain(Said.FELL_OPEN);
    }

    @Test
    void whoCouldNotBeChosenAtTheSealIsNamed() {
        MeetingBuilder m =
                opened().ask(new Command.Withdraw(new Withdrawal(THUE, CTD, "Xin rút")))
                        .voted(Map.of(THUE, 9, KHO_BAC, 8));

        assertThat(args(record(m), Said.CANNOT_BE_CHOSEN)).containsExactly(List.of(THUE));
        assertThat(args(record(m), Said.CHOSEN)).containsExactly(List.of(KHO_BAC));
    }

    @Test
    void aSignedRecordThatIsChangedLaterSaysSoAndIsSignedAgain() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9));
        assertThat(saidIn(record(m), Part.SIGNATURES)).endsWith(Said.COUNT_NOT_SIGNED);
        m.ask(SIGN).refuses(SIGN, MeetingRefusal.SIGNED_ALREADY);
        assertThat(saidIn(record(m), Part.SIGNATURES)).endsWith(Said.COUNT_SIGNED);

        m.ask(RECOUNT).totals(11, Map.of(KHO_BAC, 9)).sealed();
        m.ask(new Command.NameOfficialCount(R1, 2, "Lần đầu đọc nhầm"));
        assertThat(saidIn(record(m), Part.SIGNATURES))
                .endsWith(Said.COUNT_SIGNED, Said.CHANGED_AFTER_SIGNING, Said.COUNT_NOT_SIGNED);

        m.ask(SIGN);
        assertThat(saidIn(record(m), Part.SIGNATURES))
                .endsWith(Said.COUNT_SIGNED, Said.CHANGED_AFTER_SIGNING, Said.COUNT_SIGNED);
        assertThat(CountTeller.of(m.meeting(), m.theRound()))
                .as("the minutes say the same")
                .containsAll(all(record(m), Said.CHANGED_AFTER_SIGNING));
    }

    @Test
    void aTieSettledAfterTheSignatureIsToldAndCorrectsNothing() {
        MeetingBuilder m =
                opened().voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7)).ask(SIGN);
        m.ask(new Command.SettleTie(R1, null, List.of(HAI_QUAN), How.LOT, "Trước hội nghị"));

        assertThat(saidIn(record(m), Part.CONCLUSION)).contains(Said.TIE_SETTLED);
        assertThat(saidIn(record(m), Part.SIGNATURES)).endsWith(Said.COUNT_SIGNED);
    }

    @Test
    void aCorrectionOfThisRecordIsARemark() {
        MeetingBuilder m = opened().voted(Map.of(THUE, 9)).ask(SIGN);
        m.ask(new Command.Correct("count:r1", "Tên thành viên: Trần Văn B", "Ghi nhầm"));
        m.ask(new Command.Correct("count:r2", "Khác", "Khác"));

        assertThat(args(record(m), Said.CORRECTED_COUNT)).contains("Tên thành viên: Trần Văn B");
    }

    private static MeetingBuilder opened() {
        return MeetingBuilder.typical().ready().round("r1", CTD);
    }

    /** Eight for one unit, two blank, one unreadable. */
    private static Paper[] papers() {
        Paper[] papers = times(11, names(THUE));
        papers[3] = names();
        papers[4] = names();
        papers[10] = new Paper.Invalid(InvalidReason.UNREADABLE, null);
        return papers;
    }

    private static CountingRecord record(MeetingBuilder m) {
        return record(m, m.roundId().value());
    }

    private static CountingRecord record(MeetingBuilder m, String round) {
        return CountingRecordWriter.of(
                m.meeting(), m.meeting().rounds().find(new RoundId(round)).orElseThrow());
    }

    private static List<Said> saidIn(CountingRecord record, Part part) {
        return record.chapters().stream()
                .filter(chapter -> chapter.part() == part)
                .flatMap(chapter -> chapter.statements().stream())
                .map(Statement::said)
                .toList();
    }

    private static List<Statement> all(CountingRecord record, Said said) {
        return record.chapters().stream()
                .flatMap(chapter -> chapter.statements().stream())
                .filter(statement -> statement.said() == said)
                .toList();
    }

    /** Of the one statement of that kind. */
    private static List<Object> args(CountingRecord record, Said said) {
        List<Statement> all = all(record, said);
        assertThat(all).as(said.toString()).hasSize(1);
        return all.getFirst().args();
    }
}

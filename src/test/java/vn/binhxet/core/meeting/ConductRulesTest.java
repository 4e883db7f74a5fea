package vn.binhxet.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.Papers.names;
import static vn.binhxet.fixture.Papers.times;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Rules;

import java.util.List;
import java.util.Map;

/** Who presides, what is on, what was said, adopted, signed and taken back; what may stand when. */
class ConductRulesTest {
    private static final String WHY = "Có việc đột xuất";
    private static final Command CLOSE = new Command.CloseMeeting();
    private static final Command SIGN = new Command.Sign("minutes", List.of("Bà Chủ tọa"));
    private static final Command ADOPT = adopt(11, 0, 0);
    private static final RoundId R1 = new RoundId("r1");

    /** Steps of the preparation, which may stand before the meeting begins. */
    private static final List<Command> BEFORE =
            List.of(
                    new Command.SetAgenda(List.of(AgendaItem.planned("Khai mạc", 10))),
                    MeetingBuilder.accept(Stage.SELF, THUE),
                    new Command.Adjust(Stage.SELF, THUE, new Code("T1"), 1, null, null),
                    new Command.BarUnit(new Bar(THUE, List.of(CTD), "Thanh tra", "CV 1")),
                    new Command.Withdraw(new Withdrawal(THUE, CTD, "Nhường")),
                    new Command.ChangeRegulation(Rules.typical().build(), WHY),
                    new Command.NumberDocument("minutes", "1/BB", "Nam Định", "5/1/2022", "Bà A"),
                    new Command.Attach("report", "bao-cao.pdf", "0".repeat(64)));

    /** Steps that need a meeting under way. */
    private static final List<Command> DURING =
            List.of(
                    CLOSE,
                    new Command.ChangeOperator("Cô B"),
                    new Command.Preside(List.of("Ông C"), "Cô B", WHY),
                    new Command.Adjourn(WHY),
                    new Command.OpenItem(1),
                    new Command.TakeNote(1, "Ông D", "Nhất trí"),
                    new Command.Direct("Ông E", "Phát huy kết quả"),
                    ADOPT,
                    SIGN,
                    new Command.Correct("minutes", "Sửa tên", WHY),
                    MeetingBuilder.arrive(THUE, "Người thứ hai"),
                    new Command.Leave(KHO_BAC, null),
                    new Command.NameCommittee("Bà F", List.of(), null),
                    MeetingBuilder.open("x", BK, null, null),
                    new Command.Issue(R1, 1),
                    new Command.TypePapers(R1, 1, "Hai", List.of(names(THUE)), null),
                    new Command.EnterTotals(R1, new Totals(11, 0, Map.of(), Map.of())),
                    new Command.SealCount(R1, 0, 0, 11, null),
                    new Command.VoidRound(R1, WHY),
                    new Command.Elect(
                            KT, 2022, THUE, Election.ACCLAMATION, null, null, null, null, null));

    // Order

    @Test
    void thePreparationMayStandBeforeTheBeginning() {
        MeetingBuilder m = MeetingBuilder.typical();
        BEFORE.forEach(m::allows);
        m.needsReasonFor(new Command.FinaliseScores(), Check.SCORES_INCOMPLETE);
        MeetingBuilder begun = MeetingBuilder.typical().begun();
        BEFORE.forEach(begun::allows);
    }

    @Test
    void everythingElseWaitsForTheBeginning() {
        MeetingBuilder m = MeetingBuilder.typical();
        DURING.forEach(step -> m.refuses(step, MeetingRefusal.NOT_BEGUN));
        for (Command step : rare()) {
            m.refuses(step, MeetingRefusal.NOT_BEGUN);
        }
        MeetingBuilder begun = underWay();
        DURING.forEach(begun::allows);
    }

    @Test
    void aMeetingBeginsOnceAndNamesWhoPresidesAndWhoWrites() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(new Command.Begin(List.of(), "Ông Thư ký"), MeetingRefusal.TEXT_MISSING);
        m.refuses(
                new Command.Begin(List.of("Bà Chủ tọa", " "), " "),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
        m.ask(new Command.Begin(List.of("Bà Chủ tọa", "Ông Phó"), "Ông Thư ký"));
        m.refuses(new Command.Begin(List.of("Bà"), "Ông"), MeetingRefusal.BEGUN_ALREADY);
        Proceedings now = m.meeting().proceedings();
        assertThat(now.chair()).containsExactly("Bà Chủ tọa", "Ông Phó");
        assertThat(now.secretary()).isEqualTo("Ông Thư ký");
        assertThat(now.operator()).as("at first the secretary").isEqualTo("Ông Thư ký");
        assertThat(now.begunAt()).isEqualTo(m.history().entries().getLast().at());
        assertThat(now.closedAt()).isNull();
    }

    @Test
    void anotherOperatorAndAnotherChairTakeOver() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.ask(new Command.ChangeOperator("Cô Máy"));
        m.ask(new Command.Preside(List.of("Ông Phó"), "Cô Thư ký mới", WHY));
        Proceedings now = m.meeting().proceedings();
        assertThat(now.operator()).isEqualTo("Cô Máy");
        assertThat(now.chair()).containsExactly("Ông Phó");
        assertThat(now.secretary()).isEqualTo("Cô Thư ký mới");
        m.refuses(new Command.ChangeOperator(" "), MeetingRefusal.TEXT_MISSING);
        m.refuses(
                new Command.Preside(List.of(), "Cô", ""),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void whileInterruptedTheMeetingDecidesNothing() {
        MeetingBuilder m = underWay();
        m.refuses(new Command.Resume(), MeetingRefusal.NOT_ADJOURNED);
        m.refuses(new Command.Adjourn(" "), MeetingRefusal.TEXT_MISSING);
        m.ask(new Command.Adjourn(WHY));
        for (Command step :
                List.of(
                        new Command.Adjourn(WHY),
                        new Command.OpenItem(1),
                        ADOPT,
                        new Command.Issue(R1, 1),
                        new Command.EnterTotals(R1, new Totals(11, 0, Map.of(), Map.of())),
                        new Command.AgreeOn(CTD, List.of(), null),
                        new Command.Elect(
                                KT,
                                2022,
                                THUE,
                                Election.ACCLAMATION,
                                null,
                                null,
                                null,
                                null,
                                null))) {
            m.refuses(step, MeetingRefusal.ADJOURNED);
        }
        m.allows(MeetingBuilder.arrive(THUE, "Người thứ hai"));
        m.allows(new Command.TypePapers(R1, 1, "Hai", List.of(names(THUE)), null));
        m.ask(new Command.Resume()).allows(ADOPT);
    }

    @Test
    void afterTheCloseOnlyPapersAreNumberedAttachedSignedAndPutRight() {
        MeetingBuilder m = underWay().ask(CLOSE);
        assertThat(m.meeting().proceedings().isClosed()).isTrue();
        List<Command> still =
                List.of(
                        SIGN,
                        new Command.NumberDocument("minutes", "1", "Nam Định", "5/1", "Bà A"),
                        new Command.Attach("report", "bao-cao.pdf", "0".repeat(64)),
                        new Command.Correct("minutes", "Sửa tên", WHY),
                        new Command.ChangeOperator("Cô B"));
        still.forEach(m::allows);
        for (Command step : DURING) {
            if (still.stream().noneMatch(s -> s.getClass() == step.getClass())) {
                m.refuses(step, MeetingRefusal.CLOSED);
            }
        }
        m.refuses(new Command.Resume(), MeetingRefusal.CLOSED);
        m.refuses(MeetingBuilder.accept(Stage.SELF, THUE), MeetingRefusal.CLOSED);
    }

    @Test
    void afterTheSignatureNothingOfTheMinutesChanges() {
        MeetingBuilder m = underWay().ask(SIGN);
        m.refuses(SIGN, MeetingRefusal.SIGNED_ALREADY);
        for (Command step :
                List.of(
                        ADOPT,
                        new Command.TakeNote(1, "Ông D", "Nhất trí"),
                        MeetingBuilder.arrive(THUE, "Người thứ hai"),
                        new Command.VoidRound(R1, WHY),
                        new Command.Propose(CTD),
                        new Command.ChangeRegulation(Rules.typical().build(), WHY),
                        MeetingBuilder.accept(Stage.SELF, THUE))) {
            m.refuses(step, MeetingRefusal.MINUTES_SIGNED);
        }
        m.allows(CLOSE).allows(new Command.OpenItem(1)).allows(new Command.Leave(THUE, null));
        m.allows(new Command.Correct("minutes", "Sửa tên", WHY));
    }

    // Agenda

    @Test
    void withoutWordsTheAgendaIsTheUsualOneOfTwelvePoints() {
        assertThat(MeetingBuilder.typical().meeting().agenda()).isEqualTo(Agenda.USUAL);
        assertThat(Agenda.USUAL.items()).hasSize(12);
    }

    @Test
    void itemsAreOpenedAndClosedInOrder() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.needsReasonFor(new Command.OpenItem(2), Check.AGENDA_ORDER);
        m.ask(new Command.OpenItem(1)).allows(new Command.OpenItem(2));
        m.refuses(new Command.OpenItem(1), MeetingRefusal.ITEM_OPEN_ALREADY);
        m.refuses(new Command.CloseItem(2), MeetingRefusal.ITEM_NOT_OPEN);
        m.refuses(new Command.OpenItem(13), MeetingRefusal.ITEM_UNKNOWN);
        m.refuses(new Command.OpenItem(0), MeetingRefusal.ITEM_UNKNOWN);
        m.refuses(new Command.CloseItem(13), MeetingRefusal.ITEM_UNKNOWN);
        m.ask(new Command.CloseItem(1)).allows(new Command.OpenItem(1));
        m.refuses(new Command.CloseItem(1), MeetingRefusal.ITEM_NOT_OPEN);
    }

    @Test
    void anItemPassedOverForAReasonMayBeTakenUpLater() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.despite("Lãnh đạo về sớm", new Command.OpenItem(10));
        m.allows(new Command.OpenItem(1));
        m.needsReasonFor(new Command.OpenItem(11), Check.AGENDA_ORDER);
    }

    @Test
    void aRewrittenAgendaKeepsTheTimesOfItemsThatKeepTheirTitle() {
        MeetingBuilder m = MeetingBuilder.typical().begun().ask(new Command.OpenItem(1));
        String first = Agenda.USUAL.item(1).title();
        m.ask(
                new Command.SetAgenda(
                        List.of(AgendaItem.planned("Chào cờ", 5), AgendaItem.planned(first, 20))));
        assertThat(m.meeting().agenda().item(1).openedAt()).isNull();
        assertThat(m.meeting().agenda().item(2).isOpen()).isTrue();
        assertThat(m.meeting().agenda().item(2).minutes()).isEqualTo(20);
    }

    @Test
    void anAgendaHasItemsWithTitles() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(new Command.SetAgenda(List.of()), MeetingRefusal.NO_ITEMS);
        m.refuses(
                new Command.SetAgenda(List.of(AgendaItem.planned(" ", -1))),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.NUMBER_NEGATIVE);
    }

    @Test
    void notesAndDirectionsHaveASpeakerAndAText() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.refuses(
                new Command.TakeNote(13, "", ""),
                MeetingRefusal.ITEM_UNKNOWN,
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
        m.refuses(
                new Command.Direct("", ""),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
    }

    // Adopting

    @Test
    void aTextIsAdoptedByMoreThanHalfOfThosePresent() {
        MeetingBuilder m = MeetingBuilder.typical().ready();
        m.ask(adopt(6, 3, 2));
        assertThat(((Fact.ResolutionVoted) m.last()).isAdopted()).isTrue();
        m.ask(adopt(5, 0, 6));
        assertThat(((Fact.ResolutionVoted) m.last()).isAdopted()).isFalse();
    }

    @Test
    void aVoteRemembersWhatWasEnoughThen() {
        MeetingBuilder m =
                MeetingBuilder.of(Rules.typical().adoption(Rules.over("1/2", Base.MEMBERS)))
                        .begun();
        m.allPresent().ask(new Command.Leave(THUE, null)).ask(adopt(6, 4, 0));
        Fact.ResolutionVoted vote = (Fact.ResolutionVoted) m.last();
        assertThat(vote.base()).isEqualTo(11);
        m.ask(
                new Command.ChangeRegulation(
                        Rules.typical().adoption(Rules.over("2/3", Base.PRESENT)).build(), WHY));
        assertThat(vote.isAdopted()).isTrue();
    }

    @Test
    void aVoteNeedsAQuorumATextAndTheVotesOfTheRoom() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.needsReasonFor(adopt(0, 0, 0), Check.QUORUM);
        m.allPresent();
        m.refuses(adopt(12, 0, 0), MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.refuses(adopt(10, 0, 0), MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.refuses(adopt(12, -1, 0), MeetingRefusal.NUMBER_NEGATIVE);
        m.refuses(
                adopt(Integer.MAX_VALUE, Integer.MAX_VALUE, 13),
                MeetingRefusal.VOTES_NOT_THE_VOTERS);
        m.refuses(
                new Command.Adopt(" ", " ", 11, 0, 0),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING);
    }

    // Papers

    @Test
    void theMinutesAndTheCountOfASealedRoundAreSigned() {
        MeetingBuilder m = underWay();
        m.refuses(sign("count:r1"), BallotRefusal.ROUND_NOT_SEALED);
        m.refuses(sign("count:r9"), BallotRefusal.ROUND_UNKNOWN);
        m.refuses(sign("count:"), MeetingRefusal.DOCUMENT_UNKNOWN);
        m.refuses(sign("report"), MeetingRefusal.DOCUMENT_UNKNOWN);
        m.refuses(new Command.Sign("minutes", List.of()), MeetingRefusal.TEXT_MISSING);
        m.papers(times(11, names(THUE))).sealed().ask(sign("count:r1"));
        m.refuses(sign("count:r1"), MeetingRefusal.SIGNED_ALREADY);
        m.allows(ADOPT).undone(); // no barrier
    }

    @Test
    void anAttachmentHasTheFingerprintOfItsFile() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(
                new Command.Attach("report", "a.pdf", "A".repeat(64)),
                MeetingRefusal.SHA256_MALFORMED);
        m.refuses(
                new Command.Attach(" ", " ", "0".repeat(63)),
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.TEXT_MISSING,
                MeetingRefusal.SHA256_MALFORMED);
    }

    @Test
    void aNumberedPaperHasNumberPlaceDateAndSigner() {
        MeetingBuilder.typical()
                .refuses(
                        new Command.NumberDocument("", "", "", "", ""),
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING);
    }

    @Test
    void aCorrectionSaysWhatAndWhy() {
        MeetingBuilder.typical()
                .begun()
                .refuses(
                        new Command.Correct("", "", ""),
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING,
                        MeetingRefusal.TEXT_MISSING);
    }

    // Taking back

    @Test
    void undoTakesBackTheLatestStepWithAllItsFacts() {
        MeetingBuilder m = MeetingBuilder.typical().begun().allPresent().round("r1", CTD);
        Meeting before = m.meeting();
        m.despite(WHY, new Command.Issue(R1, 11)); // a check passed, and the papers
        m.undone();
        assertThat(m.last()).isEqualTo(new Fact.Retracted(15, 16, "Ghi nhầm"));
        assertThat(m.meeting()).isEqualTo(before);
        m.undone();
        assertThat(m.meeting().rounds().all()).isEmpty();
    }

    @Test
    void undoHasAReasonAndSomethingToTakeBack() {
        MeetingBuilder m = MeetingBuilder.typical();
        m.refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.NOTHING_TO_UNDO);
        m.begun().refuses(new Command.Undo(" "), MeetingRefusal.TEXT_MISSING);
        m.undone().refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.NOTHING_TO_UNDO);
        m.begun();
    }

    @Test
    void undoDoesNotCrossABarrier() {
        MeetingBuilder sealed = underWay().papers(times(11, names(THUE))).sealed();
        sealed.refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.BEHIND_BARRIER);
        sealed.ask(ADOPT).undone();
        sealed.refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.BEHIND_BARRIER);
        MeetingBuilder signed = underWay().ask(SIGN);
        signed.refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.BEHIND_BARRIER);
        signed.ask(CLOSE).refuses(new Command.Undo("Ghi nhầm"), MeetingRefusal.BEHIND_BARRIER);
    }

    // Regulation

    @Test
    void theQuorumIsAShareOfTheMembersRepresented() {
        MeetingBuilder m = MeetingBuilder.typical().begun();
        m.present(THONG_KE, THUE, KHO_BAC, HAI_QUAN, NGAN_HANG);
        assertThat(m.meeting().quorum().isReached()).isFalse();
        assertThat(m.meeting().quorum().needed()).as("two thirds of eleven").isEqualTo(8);
    }

    /** A full room and a round with papers handed out. */
    private static MeetingBuilder underWay() {
        return MeetingBuilder.typical().ready().round("r1", CTD).issued(11);
    }

    private static Command adopt(int inFavour, int against, int abstain) {
        return new Command.Adopt("report", "Báo cáo tổng kết", inFavour, against, abstain);
    }

    private static Command sign(String document) {
        return new Command.Sign(document, List.of("Bà Tổ trưởng"));
    }

    /** What needs a begun meeting and something before it, too. */
    private static List<Command> rare() {
        return List.of(
                new Command.CloseItem(1),
                new Command.Resume(),
                new Command.MarkAbsent(THUE, null),
                new Command.Retype(R1, 1, 1, names(), WHY),
                new Command.Resolve(R1, 1, names(), WHY),
                new Command.Recount(R1, WHY),
                new Command.NameOfficialCount(R1, 1, WHY),
                new Command.AgreeOn(CTD, List.of(), null),
                new Command.SettleTie(R1, null, null, Settlement.How.RE_VOTE, WHY),
                new Command.Propose(CTD),
                new Command.FillPlace(CTD, Fill.How.LEAVE, WHY));
    }
}

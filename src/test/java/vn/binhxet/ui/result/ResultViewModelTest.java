package vn.binhxet.ui.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.binhxet.fixture.TypicalBloc.BAO_HIEM;
import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.Board;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.progress.TieLine;
import vn.binhxet.core.progress.TieLine.Again;
import vn.binhxet.core.progress.Todo;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.result.office.Electing;
import vn.binhxet.ui.result.place.OpenPlace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people decide once the votes are counted. */
class ResultViewModelTest {
    private final Answers people = Answers.no();
    private final List<String> recorded = new ArrayList<>();
    private int toBallot;

    @Test
    void aTieIsShownAndNothingIsPickedForPeople() {
        ResultViewModel results = results(SampleMeeting.before(Command.SettleTie.class));

        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Settle.class);
        assertThat(results.boards().picked().get().flatMap(Board::openTie)).isEqualTo(tie(results));
        assertThat(tie(results).orElseThrow().byPoints())
                .extracting(UnitId::value)
                .containsExactly("kho-bac");
        assertThat(results.tie().how().get()).isEmpty();
        assertThat(results.tie().chosen()).isEmpty();
    }

    @Test
    void aTieIsSettledByPointsAndTheListReadOut() {
        ResultViewModel results = results(SampleMeeting.before(Command.SettleTie.class));

        results.tie().settle();
        assertThat(wrong(results.tie().asking(), "how")).contains("Chưa chọn cách");
        results.tie().how().set(Optional.of(How.SCORE));
        results.tie().settle();
        assertThat(wrong(results.tie().asking(), "reason")).isNotEmpty();
        assertThat(results.tie().how().get()).as("what was picked stays").contains(How.SCORE);
        results.tie().reason().set(" Theo quy chế ");
        results.tie().settle();

        assertThat(tie(results)).isEmpty();
        assertThat(units(results, 0)).containsExactly("cuc-thue", "cuc-thong-ke", "kho-bac");
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Propose.class);
        results.propose(CTD);
        assertThat(step(results, 0)).isEqualTo(AwardStep.PROPOSED);
        assertThat(results.progress().getValue().done()).isEqualTo(1);
        assertThat(recorded).hasSize(2);
    }

    @Test
    void aLotNamesAsManyUnitsAsThereArePlaces() {
        ResultViewModel results = results(tied().session());

        results.tie().how().set(Optional.of(How.LOT));
        results.tie().reason().set("Bốc thăm trước hội nghị");
        results.tie().settle();
        assertThat(wrong(results.tie().asking(), "chosen")).isNotEmpty();
        results.tie().chosen().addAll(List.of(NGAN_HANG, HAI_QUAN));
        results.tie().settle();
        assertThat(wrong(results.tie().asking(), "chosen")).isNotEmpty();
        results.tie().chosen().remove(HAI_QUAN);
        results.tie().settle();

        assertThat(units(results, 0)).containsExactly("thue", "kho-bac", "ngan-hang");
    }

    @Test
    void unitsNamedBeforeAnotherWayWasPickedAreNotAsked() {
        ResultViewModel results = results(tied().session());
        results.tie().how().set(Optional.of(How.CHAIR));
        results.tie().chosen().add(NGAN_HANG);

        results.tie().how().set(Optional.of(How.PROPOSE_ALL));
        results.tie().reason().set("Để tỉnh quyết định");
        results.tie().settle();

        assertThat(units(results, 0)).containsExactly("thue", "kho-bac", "hai-quan", "ngan-hang");
    }

    @Test
    void votingAgainLeadsToTheBallotUntilTheNewRoundHasDecided() {
        MeetingBuilder told = tied();
        ResultViewModel results = results(told.session());

        results.tie().how().set(Optional.of(How.RE_VOTE));
        results.tie().reason().set("Hội nghị thống nhất");
        results.tie().settle();

        assertThat(tie(results).orElseThrow().again()).isEqualTo(Again.DECIDED);
        assertThat(results.progress().getValue().next())
                .isEqualTo(new Todo.Vote(award(told.meeting(), CTD), true));
        told.ask(new Command.SettleTie(new RoundId("r1"), null, null, How.RE_VOTE, "Thống nhất"))
                .roundAfter("r1", "r2", CTD);
        assertThat(tie(results(told.session())).orElseThrow().again()).isEqualTo(Again.UNDER_WAY);
        told.voted(Map.of(HAI_QUAN, 4, NGAN_HANG, 7));
        assertThat(units(results(told.session()), 0))
                .containsExactly("thue", "kho-bac", "ngan-hang");
        assertThat(step(results(told.session()), 0)).isEqualTo(AwardStep.READY);
    }

    @Test
    void aTieOfPointsHasNoRoundToHoldAgain() {
        MeetingBuilder ranked =
                MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 2, Method.RANK, null))
                        .begun()
                        .finalPoints(Map.of(THUE, 90, HAI_QUAN, 80, NGAN_HANG, 80));
        ResultViewModel results = results(ranked.session());

        TieLine tie = tie(results).orElseThrow();
        assertThat(tie.ways()).containsExactly(How.SCORE, How.LOT, How.CHAIR, How.PROPOSE_ALL);
        assertThat(tie.notByPoints()).as("the points are equal").isNotNull();
        results.tie().how().set(Optional.of(How.CHAIR));
        results.tie().chosen().add(HAI_QUAN);
        results.tie().reason().set("Chủ trì quyết định");
        results.tie().settle();

        assertThat(units(results, 0)).containsExactly("thue", "hai-quan");
    }

    @Test
    void aListAgreedOnNeedsNoPapers() {
        ResultViewModel results = results(VotedMeetings.byConsensus().session());
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Agree.class);

        results.agree().chosen().addAll(List.of(BUU_DIEN, THUE, BAO_HIEM));
        results.agree().agree();
        assertThat(people.heard()).as("three for two places").hasSize(1);
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Agree.class);
        results.agree().chosen().remove(BAO_HIEM);
        results.agree().note().set("Nhất trí");
        results.agree().agree();

        assertThat(units(results, 0)).containsExactly("thue", "buu-dien");
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Propose.class);
    }

    @Test
    void aPlaceThatFellOpenWaitsForPeople() {
        MeetingBuilder told =
                MeetingBuilder.typical()
                        .ready()
                        .round("r1", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6))
                        .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
        ResultViewModel results = results(told.session());
        OpenPlace open = results.fill().place().getValue().orElseThrow();
        assertThat(open.next()).isEqualTo(NGAN_HANG);
        assertThat(results.fill().how().get()).isEmpty();

        results.fill().how().set(Optional.of(Fill.How.NEXT));
        results.fill().fill();
        assertThat(wrong(results.fill().asking(), "reason")).isNotEmpty();
        results.fill().reason().set("Hội nghị thống nhất");
        results.fill().fill();

        assertThat(results.fill().place().getValue()).isEmpty();
        assertThat(units(results, 0)).containsExactly("thue", "hai-quan", "ngan-hang");
    }

    @Test
    void thoseWhoAcclaimAreCountedAndTheLastNumberFillsItself() {
        ResultViewModel results = results(SampleMeeting.before(Command.Elect.class));
        Electing elect = results.elect();
        assertThat(elect.year().get()).isEqualTo("2022");

        elect.elect();
        assertThat(wrong(elect.asking(), "unit")).isNotEmpty();
        elect.unit().set("cuc");
        elect.elect();
        assertThat(wrong(elect.asking(), "unit")).as("several have it in their name").isNotEmpty();
        elect.unit().set("thue");
        elect.opinions().inFavour().set("9");
        assertThat(elect.opinions().abstain().get()).isEqualTo("1");
        elect.opinions().against().set("1");
        assertThat(elect.opinions().abstain().get()).isEqualTo("0");
        elect.opinions().against().set("một");
        elect.elect();
        assertThat(wrong(elect.asking(), "against")).contains("một");
        elect.opinions().against().set("1");
        elect.elect();

        Fact.OfficeFilled head =
                results.progress().getValue().offices().getFirst().holders().getFirst();
        assertThat(head.unit().value()).isEqualTo("cuc-thue");
        assertThat(List.of(head.inFavour(), head.against(), head.abstain()))
                .containsExactly(9, 1, 0);
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Finish.class);
    }

    @Test
    void anotherChoiceNeedsAReason() {
        ResultViewModel results = results(MeetingBuilder.typical().ready().session());
        results.reopen(KT);
        Electing elect = results.elect();
        elect.unit().set("Bưu điện");
        elect.elect();
        results.reopen(KT);
        elect.unit().set("Thống kê");
        elect.elect();
        assertThat(wrong(elect.asking(), "office")).isNotEmpty();

        elect.reason().set("Bưu điện xin thôi");
        elect.elect();

        assertThat(results.progress().getValue().offices().getFirst().holders())
                .extracting(Fact.OfficeFilled::unit)
                .containsExactly(THONG_KE);
    }

    @Test
    void whoseTurnItIsStandsInTheFieldWhereTurnsDecide() {
        Rules byTurns = Rules.with(Rules.SCHEME).office("KT", 1, Method.ROTATION, null);
        ResultViewModel results = results(MeetingBuilder.of(byTurns).ready().session());
        Electing elect = results.elect();
        assertThat(elect.unit().get()).isEqualTo("Cục Thuế");
        assertThat(elect.how().get()).contains(Election.ROTATION);

        elect.opinions().inFavour().set("5");
        elect.opinions().against().set("6");
        elect.elect();
        assertThat(wrong(elect.asking(), "for")).as("voted down").isNotEmpty();

        elect.opinions().inFavour().set("11");
        elect.opinions().against().set("0");
        elect.elect();
        assertThat(results.progress().getValue().offices().getFirst().holders())
                .extracting(Fact.OfficeFilled::unit, Fact.OfficeFilled::inFavour)
                .containsExactly(tuple(THUE, 11));
    }

    @Test
    void aRoundThatConfirmsWhoseTurnItIsIsWaitedFor() {
        Rules byTurns = Rules.with(Rules.SCHEME).office("KT", 1, Method.ROTATION, null);
        MeetingBuilder told = MeetingBuilder.of(byTurns).ready();
        told.round(
                new Command.OpenRound(
                        new RoundId("r1"), KT, null, null, null, null, Method.YES_NO));
        assertThat(results(told.session()).progress().getValue().next())
                .isInstanceOf(Todo.Vote.class);
        told.voted(Map.of(THUE, 10));
        Electing elect = results(told.session()).elect();
        assertThat(elect.how().get()).contains(Election.ROUND);
        elect.elect();
        assertThat(elect.office().getValue()).isEmpty();
    }

    @Test
    void whoWonARoundForAnOfficeIsProposedForIt() {
        MeetingBuilder told =
                MeetingBuilder.of(
                                Rules.with(Rules.SCHEME)
                                        .office(
                                                "KT",
                                                1,
                                                Method.SHOW_OF_HANDS,
                                                Rules.over("1/2", Base.PRESENT)))
                        .ready()
                        .round("r1", KT)
                        .totals(11, Map.of(BUU_DIEN, 8))
                        .sealed();
        Electing elect = results(told.session()).elect();

        assertThat(elect.unit().get()).isEqualTo("Bưu điện tỉnh");
        assertThat(elect.how().get()).contains(Election.ROUND);
        elect.elect();

        assertThat(elect.office().getValue()).isEmpty();
    }

    @Test
    void theRoundSealedLastComesIntoViewAndAnyOtherCanBePicked() {
        ResultViewModel results = results(SampleMeeting.whole());
        Progress now = results.progress().getValue();
        assertThat(now.boards()).extracting(Board::subject).containsExactly(BK, CTD);
        assertThat(results.boards().picked().get()).contains(now.boards().getFirst());
        int sealedAt = results.boards().sealing().getValue().orElseThrow().seq();

        results.boards().pick(now.boards().getLast());

        assertThat(results.boards().picked().get()).contains(now.boards().getLast());
        assertThat(results.boards().sealing().getValue().orElseThrow().seq()).isLessThan(sealedAt);
    }

    @Test
    void aRecountIsOrderedOnlyAfterPeopleSaidWhyAndLeadsToTheBallot() {
        MeetingBuilder told = tied();
        results(told.session()).sealed().countAgain();
        assertThat(people.heard()).hasSize(1);
        assertThat(toBallot).as("people said no").isZero();

        MeetingSession session = told.session();
        ResultViewModel results = results(session, Answers.yes("Có ý kiến"));
        results.sealed().countAgain();

        assertThat(toBallot).isEqualTo(1);
        assertThat(session.meeting().rounds().all().getFirst().current().reason())
                .isEqualTo("Có ý kiến");
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.CountAgain.class);
    }

    @Test
    void whatAQuestionTellsNamesTheListReadOutAndTheRecordSigned() {
        MeetingBuilder told = VotedMeetings.clear().ask(new Command.Propose(CTD));
        told.ask(new Command.Sign("count:r1", List.of("Bà Tổ trưởng")));

        results(told.session()).sealed().makeVoid();

        assertThat(people.heard().getFirst())
                .contains("Hủy kết quả lượt r1?", "phải lập lại", "đính chính");
    }

    @Test
    void ofTwoCountsPeopleSayWhichStandsWithAReason() {
        MeetingBuilder told =
                VotedMeetings.clear()
                        .ask(new Command.Recount(new RoundId("r1"), "Có ý kiến"))
                        .totals(11, Map.of(THUE, 9, KHO_BAC, 8, NGAN_HANG, 7))
                        .sealed();
        ResultViewModel results = results(told.session());
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.ChooseCount.class);
        assertThat(results.sealed().picked().get()).as("nothing is picked").isEmpty();

        results.sealed().nameOfficial();
        results.sealed().picked().set(Optional.of(2));
        results.sealed().nameOfficial();
        assertThat(results.progress().getValue().next())
                .as("no reason yet")
                .isInstanceOf(Todo.ChooseCount.class);
        results.sealed().reason().set("Lần đầu đọc nhầm");
        results.sealed().nameOfficial();

        assertThat(units(results, 0)).containsExactly("thue", "kho-bac", "ngan-hang");
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Propose.class);
    }

    @Test
    void aVoidRoundIsVotedOnAgain() {
        ResultViewModel results =
                results(VotedMeetings.clear().session(), Answers.yes("Phiếu in sai"));

        results.sealed().makeVoid();

        assertThat(results.boards().picked().get()).get().isInstanceOf(Board.Voided.class);
        assertThat(results.progress().getValue().next()).isInstanceOf(Todo.Vote.class);
    }

    @Test
    void nothingIsDecidedOnceTheMinutesAreClosed() {
        ResultViewModel results = results(SampleMeeting.whole());

        assertThat(results.progress().getValue().running()).isFalse();
        results.reopen(KT);
        assertThat(results.elect().office().getValue()).isEmpty();
        assertThat(results.progress().getValue().done()).isEqualTo(3);
    }

    private ResultViewModel results(MeetingSession session) {
        return results(session, people);
    }

    private ResultViewModel results(MeetingSession session, Answers answers) {
        Desk desk = new Desk(session, new NowWork(), answers, Text.in(Text.VIETNAMESE));
        return new ResultViewModel(
                desk, recorded::add, answers, () -> toBallot++, PracticeDeck.shelf());
    }

    /** Two flags are clear, two units tie for the third. */
    private static MeetingBuilder tied() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7));
    }

    private static Optional<TieLine> tie(ResultViewModel results) {
        return results.tie().tie().getValue();
    }

    private static String wrong(Asking asking, String place) {
        return asking.at(place).getValue();
    }

    private static List<String> units(ResultViewModel results, int award) {
        return results.progress().getValue().awards().get(award).rows().stream()
                .map(row -> row.unit().value())
                .toList();
    }

    private static AwardStep step(ResultViewModel results, int award) {
        return results.progress().getValue().awards().get(award).step();
    }

    private static Award award(Meeting meeting, Code code) {
        return meeting.regulation().award(code).orElseThrow();
    }
}

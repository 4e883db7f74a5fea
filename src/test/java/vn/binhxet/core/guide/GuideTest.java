package vn.binhxet.core.guide;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.KT;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.eligibility.Bar;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact.Election;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.Papers;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.text.Names;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Map;

/** What the guide says at each step and branch of a meeting. */
class GuideTest {
    private static final String WHY = "Hội nghị thống nhất";
    private static final UnitId[] SEVEN =
            TypicalBloc.BLOC.ids().subList(0, 7).toArray(UnitId[]::new);
    private static final UnitId[] EIGHT =
            TypicalBloc.BLOC.ids().subList(0, 8).toArray(UnitId[]::new);

    // Before

    @Test
    void asksForWhatPreparationLacksAndThenToBegin() {
        MeetingBuilder m = MeetingBuilder.of(Rules.typical().award(flags(Method.CHOOSE_N)));
        assertThat(now(m)).isEqualTo(Kind.FREEZE_REGULATION);
        m.ask(new Command.FreezeRegulation());
        assertThat(say(m)).startsWith("Còn 11/11 đơn vị chưa có bảng điểm.");
        MeetingBuilder ready = MeetingBuilder.of(plain()).agreed(pointsOfAll());
        assertThat(now(ready)).isEqualTo(Kind.BEGIN);
    }

    // The hall

    @Test
    void callsTheRollAndTellsTheQuorumWithTodaysNumbers() {
        MeetingBuilder m = begun();
        assertThat(now(m)).as("the agenda is offered first").isEqualTo(Kind.OPEN_ITEM);
        m.ask(new Command.OpenItem(1)).ask(new Command.CloseItem(1)).ask(new Command.OpenItem(2));
        assertThat(say(m)).startsWith("Tôi xin điểm danh 11 đơn vị.");
        m.present(SEVEN);
        assertThat(now(m)).isEqualTo(Kind.CALL_REST);
        m.present(EIGHT[7]);
        assertThat(say(m)).contains("8/11 đơn vị, đạt 72,73\u00a0%");
        restAbsent(m);
        assertThat(say(m))
                .isEqualTo(
                        "Kính thưa các đồng chí, có mặt 8/11 đơn vị, đạt 72,73\u00a0%, đủ điều kiện"
                                + " tiến hành hội nghị.");
    }

    @Test
    void waitsForTheQuorumAndSaysHowManyAreMissing() {
        MeetingBuilder m = begun().present(SEVEN);
        restAbsent(m);
        assertThat(now(m)).isEqualTo(Kind.WAIT_FOR_QUORUM);
        assertThat(say(m)).contains("7/11 đơn vị, đạt 63,64\u00a0%, chưa đủ 8 đơn vị");
    }

    @Test
    void speaksOfDelegatesWhereTheQuorumCountsThem() {
        MeetingBuilder m =
                MeetingBuilder.of(
                                plain().delegatesVote().quorum(Rules.atLeast("2/3", Base.CONVOKED)))
                        .begun()
                        .allPresent();
        assertThat(say(m)).contains("11/12 đại biểu");
    }

    @Test
    void proposesToAdjournWhenTooManyLeftAndLeadsBack() {
        MeetingBuilder m = begun().present(EIGHT);
        restAbsent(m);
        m.ask(new Command.Leave(EIGHT[7], null));
        assertThat(now(m)).isEqualTo(Kind.QUORUM_LOST);
        assertThat(say(m)).contains("chỉ còn 7/11 đơn vị");
        m.ask(new Command.Adjourn("Không đủ số đơn vị"));
        assertThat(now(m)).isEqualTo(Kind.WAIT_TO_RESUME);
        m.present(EIGHT[7]);
        assertThat(now(m)).isEqualTo(Kind.RESUME);
        m.ask(new Command.Resume());
        assertThat(now(m)).isNotIn(Kind.RESUME, Kind.QUORUM_LOST);
    }

    @Test
    void goesOnWhenTheMeetingDecidedToGoOnWithoutAQuorum() {
        MeetingBuilder m = begun().present(SEVEN);
        restAbsent(m);
        m.despite(WHY, new Command.Adopt("report", "Báo cáo", 7, 0, 0));
        assertThat(now(m)).isEqualTo(Kind.ADOPT_PLAN_NEXT);
    }

    // The agenda

    @Test
    void goesThroughAnItemAndOnToTheNext() {
        MeetingBuilder m = begun().allPresent().ask(new Command.OpenItem(1));
        assertThat(due(m)).containsExactly(Kind.INTRODUCE_GUESTS, Kind.CLOSE_ITEM);
        m.ask(new Command.CloseItem(1));
        assertThat(now(m)).isEqualTo(Kind.OPEN_ITEM);
        assertThat(Guide.now(m.meeting()).args().getFirst()).isEqualTo(2);
        assertThat(Guide.script(m.meeting(), 1)).allMatch(Cue::done);
    }

    @Test
    void doesNotSendBackToItemsPassedOver() {
        MeetingBuilder m = begun().allPresent();
        m.despite(WHY, new Command.OpenItem(12)).ask(new Command.CloseItem(12));
        assertThat(now(m)).isEqualTo(Kind.ADOPT_MINUTES);
    }

    @Test
    void leadsAMeetingThatUsesNoAgenda() {
        MeetingBuilder m = begun().allPresent();
        assertThat(due(m)).containsExactly(Kind.DECLARE_QUORUM, Kind.ADOPT_REPORT);
        m.ask(new Command.Adopt("minutes", "Biên bản", 11, 0, 0));
        assertThat(now(m)).isEqualTo(Kind.SIGN_MINUTES);
        m.ask(new Command.Sign("minutes", List.of("Bà Chủ tọa")));
        assertThat(now(m)).isEqualTo(Kind.CLOSE_MEETING);
        m.ask(new Command.CloseMeeting());
        assertThat(now(m)).isEqualTo(Kind.SEND_DOSSIER);
    }

    @Test
    void invitesDiscussionThenTheVotesOnReportAndPlan() {
        MeetingBuilder m = begun().allPresent();
        m.despite(WHY, new Command.OpenItem(4));
        assertThat(due(m)).containsExactly(Kind.INVITE_DISCUSSION, Kind.ADOPT_REPORT);
        m.ask(new Command.TakeNote(4, "Bà Lan", "Nhất trí"));
        m.ask(new Command.Adopt("report", "Báo cáo", 5, 6, 0));
        assertThat(say(m)).startsWith("Báo cáo mới được 5/11 ý kiến đồng ý");
        m.ask(new Command.Adopt("report", "Báo cáo", 11, 0, 0));
        assertThat(say(m)).startsWith("Báo cáo đã được thông qua với 11/11");
        m.ask(new Command.Adopt("plan", "Phương hướng", 10, 0, 1));
        assertThat(due(m)).containsExactly(Kind.TELL_ADOPTED, Kind.CLOSE_ITEM);
    }

    @Test
    void tellsWhoMayBeProposedWhoIsBarredAndWhoWithdrew() {
        MeetingBuilder m = begun().allPresent();
        m.despite(WHY, new Command.OpenItem(6));
        assertThat(now(m)).isEqualTo(Kind.TELL_ELIGIBLE);
        m.ask(new Command.BarUnit(new Bar(THUE, List.of(CTD), "Kỷ luật", "QĐ 1")));
        assertThat(say(m)).contains("Không xét: Cục Thuế");
        m.despite(WHY, new Command.OpenItem(7));
        assertThat(now(m)).isEqualTo(Kind.NOMINATE);
        m.ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
        assertThat(say(m)).contains("Xin rút: Kho bạc");
    }

    // A round

    @Test
    void asksForTheCommitteeBeforePapersAreHandedOut() {
        MeetingBuilder m = begun().allPresent().round("1", CTD);
        assertThat(now(m)).isEqualTo(Kind.NAME_COMMITTEE);
        m.ask(new Command.NameCommittee("Bà Hương", List.of("Ông An", "Ông Bình"), null));
        assertThat(say(m)).contains("chọn không quá 3 đơn vị");
        m.issued(11);
        assertThat(now(m)).isEqualTo(Kind.COUNT_VOTES);
    }

    @Test
    void followsTheCountWithoutTellingAnyVote() {
        MeetingBuilder m = voting();
        m.typed(1, Papers.times(11, Papers.names(THUE)));
        assertThat(now(m)).isEqualTo(Kind.COUNT_VOTES);
        m.typed(2, Papers.times(10, Papers.names(THUE)));
        assertThat(now(m)).isEqualTo(Kind.COUNT_SECOND);
        m.typed(2, Papers.names(KHO_BAC));
        assertThat(now(m)).isEqualTo(Kind.SETTLE_DIFFERENCES);
        m.ask(new Command.Resolve(m.roundId(), 11, Papers.names(THUE), "Bà Hương"));
        assertThat(now(m)).isEqualTo(Kind.SEAL);
        m.ask(new Command.EnterTotals(m.roundId(), new Totals(11, 0, Map.of(THUE, 10), Map.of())));
        assertThat(now(m)).isEqualTo(Kind.RECONCILE);
    }

    @Test
    void announcesASealedRoundToTheChairAlone() {
        MeetingBuilder m = voting().totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7)).sealed();
        Cue cue = Guide.now(m.meeting());
        assertThat(cue.kind()).isEqualTo(Kind.ANNOUNCE_RESULT);
        assertThat(cue.kind().tellsResult()).isTrue();
        assertThat(say(m)).contains("thu về 11 phiếu, hợp lệ 11").contains("Cục Thuế");
        m.ask(new Command.Propose(CTD));
        assertThat(now(m)).isEqualTo(Kind.OPEN_ROUND);
    }

    @Test
    void saysHowManyPlacesAreLeftWhenFewerWon() {
        MeetingBuilder m = voting().totals(11, Map.of(THUE, 9, KHO_BAC, 3)).sealed();
        assertThat(now(m)).isEqualTo(Kind.ANNOUNCE_FEWER);
        assertThat(say(m)).contains("còn 2 suất");
    }

    @Test
    void callsForAnotherRoundWhenNobodyWonOrNoPaperWasValid() {
        MeetingBuilder nobody = voting().totals(11, Map.of(THUE, 3)).sealed();
        assertThat(now(nobody)).isEqualTo(Kind.SECOND_ROUND);
        MeetingBuilder spoilt =
                voting().papers(Papers.times(11, Papers.invalid(InvalidReason.UNREADABLE)))
                        .sealed();
        assertThat(say(spoilt)).startsWith("Ở lượt 1, không có phiếu nào hợp lệ.");
        spoilt.roundAfter("1", "2", CTD);
        assertThat(now(spoilt)).isEqualTo(Kind.ISSUE_CHOOSE);
    }

    @Test
    void asksPeopleToSettleATieAndToVoteAgain() {
        MeetingBuilder m = tied();
        assertThat(now(m)).isEqualTo(Kind.TIE_BY_VOTES);
        assertThat(say(m)).contains("cùng được 6 phiếu, còn 1 suất");
        m.ask(new Command.SettleTie(m.roundId(), null, null, How.RE_VOTE, WHY));
        assertThat(say(m)).contains("giữa 2 đơn vị bằng phiếu ở lượt 1, chọn không quá 1");
    }

    @Test
    void votesInPlaceOfAVoidedRound() {
        MeetingBuilder m = voting();
        m.ask(new Command.VoidRound(m.roundId(), "Thừa phiếu"));
        m.despite(WHY, new Command.OpenItem(8));
        assertThat(due(m)).contains(Kind.VOTE_INSTEAD);
    }

    @Test
    void votesOnceMoreOnAnOfficeThatTheRegulationWouldNotVoteOn() {
        MeetingBuilder m =
                begun().allPresent()
                        .round(
                                new Command.OpenRound(
                                        new RoundId("1"),
                                        KT,
                                        List.of(THUE, KHO_BAC),
                                        1,
                                        null,
                                        null,
                                        Method.CHOOSE_N));
        m.ask(new Command.VoidRound(m.roundId(), "Thừa phiếu"));
        NextRound next =
                new NextRound(m.meeting(), m.meeting().regulation().subject(KT).orElseThrow());
        assertThat(next.cue().kind()).isEqualTo(Kind.VOTE_INSTEAD);
    }

    @Test
    void followsARecountAndAsksWhichCountStands() {
        MeetingBuilder m = voting().totals(11, Map.of(THUE, 9)).sealed();
        m.ask(new Command.Recount(m.roundId(), "Có ý kiến"));
        assertThat(now(m)).isEqualTo(Kind.COUNT_AGAIN);
        m.totals(11, Map.of(THUE, 9)).sealed();
        assertThat(now(m)).isEqualTo(Kind.CHOOSE_COUNT_ALIKE);
        m.ask(new Command.NameOfficialCount(m.roundId(), 2, WHY));
        m.ask(new Command.Recount(m.roundId(), "Có ý kiến")).totals(11, Map.of(THUE, 8)).sealed();
        assertThat(now(m)).isEqualTo(Kind.CHOOSE_COUNT);
    }

    @Test
    void asksWhatBecomesOfAPlaceThatFellOpenAfterTheVote() {
        MeetingBuilder m =
                voting().totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6))
                        .sealed();
        m.ask(new Command.BarUnit(new Bar(THUE, List.of(CTD), "Kỷ luật", "QĐ 1")));
        assertThat(now(m)).isEqualTo(Kind.FILL_PLACE);
        m.ask(new Command.FillPlace(CTD, Fill.How.LEAVE, WHY));
        assertThat(now(m)).isEqualTo(Kind.ANNOUNCE_RESULT);
        m.ask(new Command.Propose(CTD));
        m.ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
        assertThat(now(m)).isEqualTo(Kind.FILL_PLACE);
    }

    // Other ways to decide

    @Test
    void raisesHandsWithoutACommittee() {
        MeetingBuilder m =
                MeetingBuilder.of(plain().award(flags(Method.SHOW_OF_HANDS)))
                        .begun()
                        .allPresent()
                        .round("1", CTD);
        assertThat(now(m)).isEqualTo(Kind.RAISE_HANDS);
        m.totals(11, Map.of(THUE, 9, KHO_BAC, 9, HAI_QUAN, 9));
        assertThat(now(m)).isEqualTo(Kind.SEAL);
        m.sealed();
        assertThat(now(m)).isEqualTo(Kind.ANNOUNCE_HANDS);
    }

    @Test
    void agreesOnAListAndAdoptsIt() {
        MeetingBuilder m =
                MeetingBuilder.of(plain().award(flags(Method.CONSENSUS))).begun().allPresent();
        m.despite(WHY, new Command.OpenItem(8));
        m.ask(new Command.NameCommittee("Bà Hương", List.of(), null));
        assertThat(due(m)).contains(Kind.AGREE);
        m.ask(new Command.AgreeOn(CTD, List.of(THUE, KHO_BAC), null));
        assertThat(now(m)).isEqualTo(Kind.PROPOSE_AGREED);
    }

    @Test
    void readsTheOrderOfPointsAndItsTie() {
        Rules ranked = Rules.with(Rules.PLAIN).award(flags(Method.RANK));
        MeetingBuilder m = MeetingBuilder.of(ranked).begun().allPresent();
        m.finalPoints(Map.of(THUE, 90, KHO_BAC, 80, HAI_QUAN, 70));
        m.despite(WHY, new Command.OpenItem(8));
        assertThat(now(m)).isEqualTo(Kind.PROPOSE_RANKED);
        MeetingBuilder tied = MeetingBuilder.of(ranked).begun().allPresent();
        tied.finalPoints(Map.of(THUE, 90, KHO_BAC, 80, HAI_QUAN, 70, NGAN_HANG, 70));
        tied.despite(WHY, new Command.OpenItem(8));
        assertThat(now(tied)).isEqualTo(Kind.TIE_BY_POINTS);
    }

    @Test
    void saysThatNobodyCanStand() {
        MeetingBuilder m = begun().allPresent();
        for (UnitId unit : TypicalBloc.BLOC.ids()) {
            m.ask(new Command.BarUnit(new Bar(unit, List.of(CTD), "Kỷ luật", "QĐ 1")));
        }
        m.despite(WHY, new Command.OpenItem(8));
        m.ask(new Command.NameCommittee("Bà Hương", List.of(), null));
        assertThat(Guide.script(m.meeting(), 8))
                .extracting(Cue::kind)
                .contains(Kind.NOBODY_ELIGIBLE);
    }

    @Test
    void acclaimsAnOfficeOrFollowsTheTurnsAndCongratulates() {
        MeetingBuilder m = begun().allPresent();
        m.despite(WHY, new Command.OpenItem(9));
        assertThat(now(m)).isEqualTo(Kind.ACCLAIM);
        m.ask(elect(THUE, 11));
        assertThat(say(m))
                .isEqualTo(
                        "Với 11/11 ý kiến đồng ý, Cục Thuế được chọn làm Chức danh KT năm 2022."
                                + " Xin chúc mừng!");
        MeetingBuilder turns =
                MeetingBuilder.of(plain().office("KT", 1, Method.ROTATION, null))
                        .begun()
                        .allPresent();
        turns.despite(WHY, new Command.OpenItem(9));
        assertThat(now(turns)).isEqualTo(Kind.ROTATE);
    }

    @Test
    void readsNamesThatAreTooManyFromTheBoard() {
        Cue many =
                Cue.todo(
                        Kind.PROPOSE_RANKED,
                        BK,
                        TypicalBloc.BLOC.units().stream().map(Unit::id).toList(),
                        11);
        assertThat(Text.in(Text.VIETNAMESE).naming(Names.of(begun().meeting())).say(many))
                .contains("11 đơn vị có tên trên bảng");
    }

    // Telling

    private static Rules plain() {
        return Rules.with(Rules.PLAIN)
                .award("CTD", 3, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                .award("BK", 5, Method.CHOOSE_N, Rules.OVER_HALF_OF_VALID)
                .office("KT", 1, Method.ACCLAMATION, Rules.over("1/2", Base.PRESENT));
    }

    private static vn.binhxet.core.regulation.Award flags(Method by) {
        return Rules.with(Rules.PLAIN)
                .award("CTD", 3, by, by.byRound() ? Rules.OVER_HALF_OF_VALID : null)
                .build()
                .awards()
                .getFirst();
    }

    private static Map<UnitId, Integer> pointsOfAll() {
        return TypicalBloc.BLOC.ids().stream()
                .collect(java.util.stream.Collectors.toMap(unit -> unit, _ -> 80));
    }

    private static MeetingBuilder begun() {
        return MeetingBuilder.of(plain()).begun();
    }

    private static MeetingBuilder voting() {
        return MeetingBuilder.of(plain()).ready().round("1", CTD).issued(11);
    }

    private static MeetingBuilder tied() {
        return voting().totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 6, NGAN_HANG, 6)).sealed();
    }

    private static void restAbsent(MeetingBuilder m) {
        for (UnitId unit : TypicalBloc.BLOC.ids()) {
            if (!m.meeting().roll().isHere(unit)) {
                m.ask(new Command.MarkAbsent(unit, null));
            }
        }
    }

    private static Command elect(UnitId unit, int inFavour) {
        return new Command.Elect(KT, 2022, unit, Election.ACCLAMATION, null, inFavour, 0, 0, null);
    }

    private static Kind now(MeetingBuilder m) {
        return Guide.now(m.meeting()).kind();
    }

    private static List<Kind> due(MeetingBuilder m) {
        return Guide.due(m.meeting()).stream().map(Cue::kind).toList();
    }

    private static String say(MeetingBuilder m) {
        return Text.in(Text.VIETNAMESE).naming(Names.of(m.meeting())).say(Guide.now(m.meeting()));
    }
}

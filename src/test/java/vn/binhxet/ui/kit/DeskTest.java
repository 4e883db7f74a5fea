package vn.binhxet.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.ballot.BallotRefusal;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.MeetingRefusal;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.JournalOver;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryJournal;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

class DeskTest {
    private static final UnitId STATISTICS = new UnitId("cuc-thong-ke");

    private final NowWork work = new NowWork();
    private final List<Problem> refused = new ArrayList<>();

    @Test
    void showsTheMeetingAsItStandsAfterACommand() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());

        desk.ask(arrival(), refused::addAll);

        assertThat(refused).isEmpty();
        assertThat(desk.meeting().get().roll().represented()).containsExactly(STATISTICS);
        assertThat(desk.entries().get().getLast().recorded().fact())
                .isInstanceOf(Fact.DelegateArrived.class);
    }

    @Test
    void givesBackEveryReasonWhyARuleSaysNo() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());

        desk.ask(new Command.Issue(new RoundId("9"), 3), refused::addAll);

        assertThat(refused).extracting(Problem::refusal).contains(BallotRefusal.ROUND_UNKNOWN);
    }

    @Test
    void goesOnWithAReasonWhereOnlyASoftCheckSaysNo() {
        Answers people = Answers.yes("Thư ký kiểm phiếu thay.");
        Desk desk = desk(SampleMeeting.before(Command.NameCommittee.class), people);
        desk.ask(opening(), refused::addAll);

        desk.ask(new Command.Issue(new RoundId("1"), 10), refused::addAll);

        assertThat(refused).isEmpty();
        assertThat(people.heard()).singleElement().asString().contains("Ban kiểm phiếu");
        assertThat(desk.entries().get())
                .extracting(entry -> entry.recorded().fact())
                .contains(
                        new Fact.CheckOverridden(
                                "issue", Check.COMMITTEE, "Thư ký kiểm phiếu thay."));
    }

    @Test
    void staysWhereItIsWhenPeopleGiveNoReason() {
        Desk desk = desk(SampleMeeting.before(Command.NameCommittee.class), Answers.no());
        desk.ask(opening(), refused::addAll);

        desk.ask(new Command.Issue(new RoundId("1"), 10), refused::addAll);

        assertThat(refused).extracting(Problem::refusal).containsExactly(Check.COMMITTEE);
    }

    @Test
    void carriesOutWhatIsAskedMeanwhileInOrder() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());
        work.hold();

        desk.ask(arrival(), refused::addAll);
        desk.ask(new Command.Leave(STATISTICS, null), refused::addAll);
        boolean busyMeanwhile = desk.busy().getValue();
        work.release();

        assertThat(busyMeanwhile).isTrue();
        assertThat(desk.busy().getValue()).isFalse();
        assertThat(refused).isEmpty();
        assertThat(desk.meeting().get().roll().represented()).isEmpty();
    }

    @Test
    void severalCommandsAreRecordedTogetherOrNotAtAll() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());
        int before = desk.entries().get().size();

        desk.askAll(List.of(arrival(), new Command.Issue(new RoundId("9"), 3)), refused::addAll);

        assertThat(refused).extracting(Problem::place).contains("[1].round");
        assertThat(desk.entries().get()).hasSize(before);
        refused.clear();
        desk.askAll(List.of(arrival(), new Command.Leave(STATISTICS, null)), refused::addAll);
        assertThat(refused).isEmpty();
        assertThat(desk.entries().get()).hasSize(before + 2);
    }

    @Test
    void whatIsSettledWaitsWhilePointsAreTyped() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());
        Meeting before = desk.settled().get();

        desk.ask(MeetingBuilder.accept(Stage.AGREED, STATISTICS), refused::addAll);
        assertThat(refused).isEmpty();
        assertThat(desk.meeting().get()).isNotEqualTo(before);
        assertThat(desk.settled().get()).isSameAs(before);

        desk.ask(arrival(), refused::addAll);
        assertThat(desk.settled().get()).isSameAs(desk.meeting().get());
    }

    @Test
    void knowsWhetherTheLatestStepMayBeTakenBack() {
        Desk desk = desk(SampleMeeting.before(Command.SealCount.class), Answers.no());
        boolean before = desk.mayTakeBack().getValue();

        desk.ask(new Command.SealCount(new RoundId("1"), 0, 1, 0, null), refused::addAll);

        assertThat(refused).isEmpty();
        assertThat(before).isTrue();
        assertThat(desk.mayTakeBack().getValue()).isFalse();
    }

    @Test
    void tellsThatTheFileCouldNotBeWrittenAndGivesTheFieldItsTextBack() {
        Answers people = Answers.no();
        Problem full = Problem.of(StoreTrouble.NOT_KEPT, "hoi-nghi.binhxet");
        Desk desk = desk(onAJournalThat(new StoreFailure(full, null)), people);

        desk.ask(agenda(), refused::addAll);

        assertThat(people.heard()).singleElement().asString().contains("Chưa ghi được vào tệp");
        assertThat(refused).extracting(Problem::refusal).containsExactly(StoreTrouble.NOT_KEPT);
        assertThat(desk.busy().getValue()).isFalse();
    }

    @Test
    void doesNotHideAMistakeOfOurs() {
        Desk desk = desk(onAJournalThat(new IllegalStateException("our mistake")), Answers.no());

        assertThatThrownBy(() -> desk.ask(agenda(), refused::addAll)).hasMessage("our mistake");
        assertThat(desk.busy().getValue()).isFalse();
    }

    @Test
    void takesBackTheLatestStepWithTheReasonPeopleGive() {
        Answers people = Answers.yes("Nhầm đơn vị");
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), people);
        desk.ask(arrival(), refused::addAll);

        desk.takeBack();

        assertThat(people.heard())
                .singleElement()
                .asString()
                .startsWith("Hoàn tác: ghi nhận Cục Thống kê tỉnh Nam Định có mặt: ")
                .contains("Có mặt 1 → 0", "có mặt → chưa điểm danh");
        assertThat(desk.takenBack()).map(String::strip).isPresent();
        assertThat(desk.meeting().get().roll().represented()).isEmpty();
        assertThat(desk.entries().get().getLast().recorded().fact())
                .isInstanceOfSatisfying(
                        Fact.Retracted.class, f -> assertThat(f.reason()).isEqualTo("Nhầm đơn vị"));
    }

    @Test
    void takesBackNothingButTheStepPeopleWereShown() {
        Answers people = Answers.yes("Nhầm");
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), people);
        desk.ask(arrival(), refused::addAll);
        work.hold();

        desk.ask(new Command.Leave(STATISTICS, null), refused::addAll);
        desk.takeBack("Nhầm");
        work.release();

        assertThat(people.heard()).singleElement().asString().contains("Vừa có việc khác");
        assertThat(desk.entries().get().getLast().recorded().fact())
                .isInstanceOf(Fact.UnitLeft.class);
    }

    @Test
    void saysWhyABarrierIsNotTakenBack() {
        Answers people = Answers.yes("Nhầm");
        Desk desk = desk(SampleMeeting.whole(), people);

        desk.takeBack();

        assertThat(people.heard())
                .singleElement()
                .asString()
                .contains("Không hoàn tác được", "đính chính");
    }

    @Test
    void callsUnitsAndAwardsByTheirNames() {
        Desk desk = desk(SampleMeeting.before(Command.Arrive.class), Answers.no());

        assertThat(desk.text().of(Problem.of(MeetingRefusal.UNIT_UNKNOWN, "", STATISTICS)))
                .contains("Cục Thống kê");
    }

    private Desk desk(MeetingSession session, Dialogs people) {
        return new Desk(session, work, people, Text.in(Text.VIETNAMESE));
    }

    private static Command arrival() {
        return new Command.Arrive(STATISTICS, "Ông Phúc", "Cục trưởng", true, null, null, null);
    }

    private static Command opening() {
        return new Command.OpenRound(new RoundId("1"), new Code("CTD"), null, null, null, null);
    }

    private static Command agenda() {
        return new Command.SetAgenda(Agenda.USUAL.items());
    }

    private static MeetingSession onAJournalThat(RuntimeException breaks) {
        MemoryJournal journal = new MemoryJournal();
        MeetingSession.prepare(
                journal, SampleMeeting.CLOCK, SampleMeeting.whole().meeting().prepared());
        return MeetingSession.resume(new BrokenJournal(journal, breaks), SampleMeeting.CLOCK);
    }

    private record BrokenJournal(MemoryJournal journal, RuntimeException breaks)
            implements JournalOver {
        @Override
        public List<Entry> append(List<Draft> facts) {
            throw breaks;
        }
    }
}

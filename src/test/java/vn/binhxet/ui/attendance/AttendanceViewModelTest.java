package vn.binhxet.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.attendance.AttendanceRefusal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.attendance.RollLine.State;
import vn.binhxet.ui.kit.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The roll call of the sample's eleven units. */
class AttendanceViewModelTest {
    private final List<String> recorded = new ArrayList<>();
    private final Answers people = Answers.no();
    private final NowWork work = new NowWork();

    private Desk desk(Class<? extends Command> until) {
        return new Desk(SampleMeeting.before(until), work, people, Text.in(Text.VIETNAMESE));
    }

    private AttendanceViewModel model(Desk desk) {
        return new AttendanceViewModel(desk, recorded::add);
    }

    private static RollLine picked(AttendanceViewModel model) {
        return Objects.requireNonNull(model.picked().get());
    }

    private static List<String> words(RollLine line) {
        PersonWords words = new PersonWords(Text.in(Text.VIETNAMESE));
        return line.people().stream().map(words::named).toList();
    }

    private static RollLine line(AttendanceViewModel model, String unit) {
        return model.lines().getValue().stream()
                .filter(line -> line.unit().equals(new UnitId(unit)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMeetingBeginsWithWhoPresidesAndWhoKeepsTheMinutes() {
        AttendanceViewModel model = model(desk(Command.Begin.class));
        assertThat(model.hasBegun().getValue()).isFalse();

        model.begin(List.of(" ", ""), "");
        assertThat(model.problems().get())
                .extracting(problem -> problem.place())
                .contains("chair", "secretary");

        model.begin(
                List.of(" Cục trưởng Cục Thống kê ", "Cục trưởng Cục Thuế", ""), "Chánh Văn phòng");
        assertThat(model.problems().get()).isEmpty();
        assertThat(model.hasBegun().getValue()).isTrue();
        assertThat(model.chair().getValue())
                .contains("Cục trưởng Cục Thống kê, Cục trưởng Cục Thuế", "Chánh Văn phòng");
    }

    @Test
    void enterAloneCallsOneUnitAfterTheOther() {
        Desk desk = desk(Command.Arrive.class);
        AttendanceViewModel model = model(desk);
        int units = desk.meeting().get().bloc().units().size();
        for (int i = 1; i <= units; i++) {
            assertThat(picked(model).number()).isEqualTo(i);
            model.present();
        }
        assertThat(model.notCalled().getValue()).isZero();
        assertThat(model.quorum().getValue().present()).isEqualTo(units);
        assertThat(recorded).hasSize(units);
        assertThat(model.lines().getValue())
                .allMatch(line -> line.state() == State.PRESENT && line.people().size() == 1);
    }

    @Test
    void partOfANameFindsTheUnitWithAndWithoutMarks() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("thue");
        assertThat(picked(model).name()).contains("Thuế");
        model.search().set("thủy văn");
        assertThat(picked(model).name()).contains("Khí tượng");
        model.search().set("không có đơn vị này");
        assertThat(picked(model).name()).as("nothing found, nothing changed").contains("Khí");
    }

    @Test
    void whatWasSearchedIsClearedOnceTheUnitIsRecorded() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("kho bac");
        model.form().name().set("Bà Phó");
        model.form().role().set("Phó Giám đốc");
        model.form().document().set("12/UQ");
        model.present();
        assertThat(model.search().get()).isEmpty();
        assertThat(model.lines().getValue())
                .filteredOn(line -> line.name().contains("Kho bạc"))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.BY_PROXY))
                .satisfies(line -> assertThat(words(line)).containsExactly("Bà Phó, Phó Giám đốc"));
    }

    @Test
    void nobodyHereIsRecordedWithOrWithoutAReason() {
        Desk desk = desk(Command.Arrive.class);
        AttendanceViewModel model = model(desk);
        UnitId first = picked(model).unit();
        model.absent("Đi công tác");
        model.absent("");
        assertThat(model.lines().getValue().subList(0, 2))
                .allMatch(line -> line.state() == State.ABSENT)
                .extracting(RollLine::excuse)
                .containsExactly("Đi công tác", "");
        assertThat(desk.meeting().get().roll().excused()).containsKey(first);
    }

    @Test
    void whoLeavesNoLongerCounts() {
        AttendanceViewModel model = model(desk(Command.NameCommittee.class));
        int before = model.quorum().getValue().present();
        UnitId leaving =
                model.lines().getValue().stream()
                        .filter(RollLine::isHere)
                        .map(RollLine::unit)
                        .findFirst()
                        .orElseThrow();
        model.leave(leaving, null);
        assertThat(model.quorum().getValue().present()).isEqualTo(before - 1);
        assertThat(model.lines().getValue())
                .filteredOn(line -> line.unit().equals(leaving))
                .extracting(RollLine::state)
                .containsExactly(State.LEFT);
    }

    @Test
    void theWholeRollCanBeCalledWhileTheDiskIsSlow() {
        Desk desk = desk(Command.Arrive.class);
        AttendanceViewModel model = model(desk);
        work.hold();
        model.search().set("bao hiem");
        model.present();
        model.search().set("buu dien");
        model.present();
        work.release();
        assertThat(desk.entries().get())
                .filteredOn(entry -> entry.recorded().fact() instanceof Fact.DelegateArrived)
                .hasSize(2);
        assertThat(model.problems().get()).isEmpty();
    }

    @Test
    void arrowsStayWithinTheRoll() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.pickFurther(-1);
        assertThat(picked(model).number()).isEqualTo(1);
        model.pickFurther(3);
        assertThat(picked(model).number()).isEqualTo(4);
        model.pickFurther(100);
        assertThat(picked(model).number()).isEqualTo(4);
    }

    @Test
    void theHeadOfTheBlocAndItsDeputiesAreSuggestedToPreside() {
        assertThat(model(desk(Command.Begin.class)).suggestedChairs())
                .containsExactly(
                        "Lãnh đạo Cục Thống kê tỉnh Nam Định, Trưởng khối",
                        "Lãnh đạo Cục Thuế tỉnh Nam Định, Phó trưởng khối");
    }

    @Test
    void arrowsGoThroughTheUnitsThatFitTheLetters() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("ct");
        assertThat(picked(model).unit()).isEqualTo(new UnitId("cuc-thue"));
        model.pickFurther(1);
        assertThat(picked(model).unit()).isEqualTo(new UnitId("cuc-thong-ke"));
        model.pickFurther(-1);
        assertThat(picked(model).unit()).isEqualTo(new UnitId("cuc-thue"));
    }

    @Test
    void whoeverComesBackIsTheSamePerson() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("kb");
        model.form().name().set("Bà Lan");
        model.form().role().set("Giám đốc");
        model.present();
        model.leave(new UnitId("kho-bac"), null);
        assertThat(line(model, "kho-bac").state()).isEqualTo(State.LEFT);
        model.search().set("kb");
        model.present();
        assertThat(line(model, "kho-bac").state()).isEqualTo(State.PRESENT);
        assertThat(words(line(model, "kho-bac")))
                .as("both stays have their own line")
                .containsExactly("Bà Lan, Giám đốc", "Bà Lan, Giám đốc");
    }

    @Test
    void oneOfSeveralLeavesAlone() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        for (String name : List.of("Bà Lan", "Ông Hải")) {
            model.search().set("kb");
            model.form().name().set(name);
            model.present();
        }
        model.leave(new UnitId("kho-bac"), "Bà Lan");
        assertThat(line(model, "kho-bac").here())
                .extracting(came -> came.who().delegate())
                .containsExactly("Ông Hải");
        assertThat(line(model, "kho-bac").state()).isEqualTo(State.PRESENT);
    }

    @Test
    void whoOnlyAccompaniesGivesNoVoice() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("kb");
        model.form().name().set("Ông Chuyên viên");
        model.form().accompanies().set(true);
        model.present();
        assertThat(line(model, "kho-bac").state()).isEqualTo(State.WITHOUT_VOTER);
        assertThat(model.quorum().getValue().present()).isZero();
    }

    @Test
    void thePersonOfAnotherUnitIsRefusedWithTheRule() {
        AttendanceViewModel model = model(desk(Command.Arrive.class));
        model.search().set("kb");
        model.present();
        model.search().set("dl");
        model.form().from().set("kb");
        model.present();
        assertThat(model.problems().get())
                .singleElement()
                .satisfies(
                        p -> assertThat(p.refusal()).isEqualTo(AttendanceRefusal.PROXY_NOT_ALLOWED))
                .satisfies(p ->
                        assertThat(model.text().of(p))
                                .contains("Đại biểu đơn vị này được dự thay đơn vị khác"));
        model.form().from().set("xyz");
        model.present();
        assertThat(model.problems().get())
                .extracting(problem -> problem.refusal())
                .containsExactly(RollRefusal.NO_SUCH_UNIT);
        assertThat(line(model, "dien-luc").state()).isEqualTo(State.NOT_CALLED);
    }

    @Test
    void onePersonStandsForTwoUnitsWhereTheRegulationAllows() {
        MeetingSession session = MeetingBuilder.of(Rules.typical().proxyAcross()).begun().session();
        AttendanceViewModel model =
                model(new Desk(session, work, people, Text.in(Text.VIETNAMESE)));
        model.search().set("kb");
        model.form().name().set("Bà Lan");
        model.form().role().set("Giám đốc");
        model.present();
        model.search().set("dl");
        model.form().from().set("kb");
        model.form().document().set("7/GUQ");
        model.present();
        assertThat(words(line(model, "dien-luc"))).containsExactly("Bà Lan, Giám đốc");
        assertThat(line(model, "dien-luc").state()).isEqualTo(State.BY_PROXY);
        assertThat(line(model, "kho-bac").people().getFirst().alsoFor())
                .containsExactly(new UnitId("dien-luc"));
        assertThat(model.quorum().getValue().present()).isEqualTo(2);
        assertThat(model.meeting().quorumWithout(new UnitId("kho-bac")).present())
                .as("the person takes both voices along")
                .isZero();
        assertThat(model.meeting().quorumWithout(new UnitId("dien-luc")).present()).isEqualTo(1);
    }

    @Test
    void delegatesWhoVoteAreCalledUntilAllAreHere() {
        MeetingSession session =
                MeetingBuilder.of(Rules.typical().delegatesVote()).begun().session();
        AttendanceViewModel model =
                model(new Desk(session, work, people, Text.in(Text.VIETNAMESE)));
        assertThat(picked(model).convoked()).isEqualTo(2);
        model.present();
        assertThat(picked(model).number()).as("one more of the same unit").isEqualTo(1);
        model.present();
        assertThat(picked(model).number()).isEqualTo(2);
        assertThat(model.meeting().votersPresent()).isEqualTo(2);
        assertThat(new PersonWords(model.text()).state(model.lines().getValue().getFirst()))
                .isEqualTo("Có mặt 2/2");
    }

    @Test
    void whoComesAfterTheFirstVoteIsLate() {
        Desk desk = desk(Command.NameCommittee.class);
        AttendanceViewModel model = model(desk);
        model.search().set("dl");
        model.present();
        assertThat(line(model, "dien-luc").people().getFirst().late()).isTrue();
        assertThat(line(model, "cuc-thue").people().getFirst().late()).isFalse();
        assertThat(new PersonWords(model.text()).when(line(model, "dien-luc").people().getFirst()))
                .startsWith("đến muộn");
    }
}

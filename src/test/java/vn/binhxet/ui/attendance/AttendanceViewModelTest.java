package vn.binhxet.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.SampleMeeting;
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

    @Test
    void theMeetingBeginsWithWhoPresidesAndWhoKeepsTheMinutes() {
        AttendanceViewModel model = model(desk(Command.Begin.class));
        assertThat(model.hasBegun().getValue()).isFalse();

        model.begin(" ", "");
        assertThat(model.problems().get())
                .extracting(problem -> problem.place())
                .contains("chair", "secretary");

        model.begin(" Cục trưởng Cục Thống kê ", "Chánh Văn phòng");
        assertThat(model.problems().get()).isEmpty();
        assertThat(model.hasBegun().getValue()).isTrue();
        assertThat(model.chair().getValue()).contains("Cục trưởng Cục Thống kê", "Chánh Văn phòng");
    }

    @Test
    void enterAloneCallsOneUnitAfterTheOther() {
        Desk desk = desk(Command.Arrive.class);
        AttendanceViewModel model = model(desk);
        int units = desk.meeting().get().bloc().units().size();
        for (int i = 1; i <= units; i++) {
            assertThat(picked(model).number()).isEqualTo(i);
            model.present("", "", "");
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
        model.present("Bà Phó", "Phó Giám đốc", "12/UQ");
        assertThat(model.search().get()).isEmpty();
        assertThat(model.lines().getValue())
                .filteredOn(line -> line.name().contains("Kho bạc"))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(State.BY_PROXY))
                .satisfies(
                        line -> assertThat(line.people()).containsExactly("Bà Phó, Phó Giám đốc"));
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
        model.leave(leaving);
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
        model.present("", "", "");
        model.search().set("buu dien");
        model.present("", "", "");
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
}

package vn.binhxet.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.DIEN_LUC;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THONG_KE;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.List;

class AttendanceViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        for (Class<? extends Command> until :
                List.of(
                        Command.Begin.class,
                        Command.MarkAbsent.class,
                        Command.NameCommittee.class)) {
            Desk desk =
                    new Desk(SampleMeeting.before(until), new NowWork(), Answers.yes("x"), text);
            draw(desk, look, width, height, until.getSimpleName());
        }
        Desk large =
                new Desk(
                        LargeBloc.meeting(Rules.typical()).ready().session(),
                        new NowWork(),
                        Answers.no(),
                        text);
        draw(large, look, width, height, "large");
        draw(hall(), look, width, height, "hall");
    }

    /** Late, gone, back, two units in one person, several delegates, somebody who accompanies. */
    private Desk hall() {
        Desk desk =
                new Desk(
                        MeetingBuilder.of(Rules.typical().proxyAcross().delegatesVote())
                                .begun()
                                .present(THUE, KHO_BAC, THONG_KE, HAI_QUAN)
                                .ask(new Command.Leave(HAI_QUAN, null))
                                .despite(
                                        "Chờ thêm", new Command.Adopt("report", "Báo cáo", 3, 0, 0))
                                .session(),
                        new NowWork(),
                        Answers.no(),
                        text);
        arrive(desk, THUE, "Bà Phạm Thị Phương Lan", null, true);
        arrive(desk, DIEN_LUC, "Ông chuyên viên", null, false);
        arrive(desk, THUE, "Bà Phạm Thị Phương Lan", NGAN_HANG, true);
        arrive(desk, HAI_QUAN, "Đại biểu hai-quan", null, true);
        return desk;
    }

    private static void arrive(
            Desk desk, UnitId own, String name, @Nullable UnitId standsFor, boolean votes) {
        String document = standsFor == null ? null : "142/GUQ-CT";
        desk.ask(
                new Command.Arrive(own, name, "Phó Trưởng phòng", votes, document, standsFor, null),
                problems -> assertThat(problems).isEmpty());
    }

    // By keyboard

    private Window open(Desk desk) {
        return OneScreen.open(
                desk, Place.ATTENDANCE, notices -> new AttendanceScreen(desk, notices, _ -> {}));
    }

    @Test
    void theMeetingBeginsWithJointChairsWithoutTheMouse() {
        Desk desk = sample(Command.Begin.class);
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("attendance-chair");
            window.write("Cuc truong");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("attendance-chair-2");
            window.write("Pho truong khoi");
            window.type(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("attendance-secretary");
            window.write("Thu ky");
            window.type(KeyCode.ENTER);
            assertThat(desk.meeting().get().proceedings().chair())
                    .containsExactly("Cuc truong", "Pho truong khoi");
            assertThat(window.focus().getId()).isEqualTo("attendance-search");
        }
    }

    @Test
    void aFewLettersAndEnterCallAUnit() {
        Desk desk = sample(Command.Arrive.class);
        try (Window window = open(desk)) {
            window.write("kb");
            window.type(KeyCode.ENTER);
            assertThat(desk.meeting().get().roll().represented())
                    .containsExactly(new UnitId("kho-bac"));
            window.write("cth");
            window.type(KeyCode.ENTER);
            assertThat(desk.meeting().get().roll().represented()).contains(new UnitId("cuc-thue"));
            assertThat(window.focus().getId()).isEqualTo("attendance-search");
        }
    }

    @Test
    void leavingAndStandingInAreDoneFromTheKeyboard() {
        Desk desk = sample(Command.Arrive.class);
        try (Window window = open(desk)) {
            window.write("kb");
            window.type(KeyCode.ENTER);
            window.write("kb/");
            assertThat(window.focus().getId()).isEqualTo("attendance-leave");
            window.type(KeyCode.SPACE);
            assertThat(desk.meeting().get().roll().represented()).isEmpty();
            assertThat(window.focus().getId()).isEqualTo("attendance-search");

            window.write("dl+");
            assertThat(window.focus().getId()).isEqualTo("attendance-from");
            window.write("kb");
            window.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            window.write("7/GUQ");
            window.type(KeyCode.ENTER);
            Label refused = (Label) window.scene().lookup("#attendance-refused");
            assertThat(refused.getText()).contains("dự thay");
            assertThat(window.focus().getId()).isEqualTo("attendance-document");
            window.type(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("attendance-search");
        }
    }

    private Desk sample(Class<? extends Command> until) {
        return new Desk(SampleMeeting.before(until), new NowWork(), Answers.yes("x"), text);
    }

    private static void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.ATTENDANCE,
                notices -> new AttendanceScreen(desk, notices, _ -> {}),
                look,
                width,
                height,
                "attendance-" + name);
    }
}

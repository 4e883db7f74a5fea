package vn.binhxet.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.NoteKind;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.meeting.Business;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.phrase.Phrases;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A morning by keyboard alone. */
class AgendaViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers answers = Answers.yes("Mất điện");
    private final List<Place> gone = new ArrayList<>();

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), answers, text);
    }

    private AgendaScreen screen(Desk desk, Notices notices) {
        return new AgendaScreen(
                desk, notices, answers, gone::add, new Phrases(MemoryPreferences.settings(), text));
    }

    private Window open(Desk desk) {
        return OneScreen.open(desk, Place.AGENDA, notices -> screen(desk, notices));
    }

    private static Business business(Desk desk) {
        return desk.meeting().get().proceedings().business();
    }

    private static AgendaItem item(Desk desk, int number) {
        return business(desk).agenda().item(number);
    }

    @Test
    void itemsAreStartedAndFinishedOneAfterTheOther() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("agenda-list");
            window.type(KeyCode.SPACE);
            assertThat(item(desk, 1).isOpen()).isTrue();
            window.type(KeyCode.SPACE);
            assertThat(item(desk, 1).state()).isEqualTo(AgendaItem.State.DONE);
            assertThat(business(desk).agenda().open()).isEmpty();

            window.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
            assertThat(item(desk, 2).state()).isEqualTo(AgendaItem.State.DONE);
            assertThat(business(desk).agenda().open()).containsExactly(3);

            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(business(desk).agenda().open()).containsExactly(4);
            window.type(KeyCode.UP);
            window.press(KeyCode.SHIFT, KeyCode.SPACE);
            assertThat(business(desk).agenda().open()).containsExactly(3, 4);
        }
        assertThat(answers.heard()).isEmpty();
    }

    @Test
    void anItemPassedOverIsAskedAbout() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.DOWN, KeyCode.SPACE);
        }
        assertThat(answers.heard()).hasSize(1);
        assertThat(item(desk, 2).isOpen()).isTrue();
    }

    @Test
    void whatIsSaidIsTakenDownAndPutRight() {
        Desk desk = desk(MeetingBuilder.typical().ready().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.SPACE);
            window.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(window.focus().getId()).isEqualTo("agenda-note-speaker");
            window.write("thue");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("agenda-note-words");
            window.write("nt");
            window.type(KeyCode.TAB);
            window.press(KeyCode.SHIFT, KeyCode.ENTER);
            window.write("Thêm");
            window.type(KeyCode.F3, KeyCode.ENTER);
            window.write("Ông Khách");
            window.type(KeyCode.ENTER);
            window.write("Đã rõ");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(business(desk).agenda().open()).as("only recorded").containsExactly(1);
            assertThat(window.focus().getId()).isEqualTo("agenda-note-speaker");

            window.write("thue");
            window.type(KeyCode.ENTER, KeyCode.UP, KeyCode.UP);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("Vì sao?");
            window.type(KeyCode.ENTER);
            window.type(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("agenda-list");
        }
        List<Fact.NoteTaken> notes = business(desk).under(1).stream().map(n -> n.words()).toList();
        assertThat(notes).extracting(Fact.NoteTaken::text).containsExactly("Vì sao?", "Đã rõ");
        assertThat(notes.getFirst().speaker()).contains("Thuế");
        assertThat(notes.getFirst().kind()).isEqualTo(NoteKind.QUESTION);
        assertThat(desk.meeting().get().proceedings().all(Fact.NoteTaken.class).getFirst().text())
                .isEqualTo("Nhất trí với dự thảo báo cáo.\nThêm");
    }

    @Test
    void directionsFollowEachOtherQuickly() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.focus().getId()).isEqualTo("agenda-note-words");
            window.write("Việc một");
            window.type(KeyCode.ENTER);
            window.write("Việc hai");
            window.type(KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().proceedings().all(Fact.DirectionGiven.class))
                .extracting(Fact.DirectionGiven::text)
                .containsExactly("Việc một", "Việc hai");
    }

    @Test
    void theOrderIsChangedAndTheLeaderSpeaksEarly() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        List<AgendaItem> before = business(desk).agenda().items();
        try (Window window = open(desk)) {
            window.type(KeyCode.SPACE, KeyCode.F4);
            assertThat(item(desk, 2).topic()).isEqualTo(Topic.DIRECTIONS);

            window.type(KeyCode.DOWN, KeyCode.F2);
            assertThat(window.focus().getId()).isEqualTo("agenda-order-title-2");
            window.press(KeyCode.CONTROL, KeyCode.DOWN);
            assertThat(window.focus().getId()).isEqualTo("agenda-order-title-3");
            window.press(KeyCode.ALT, KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.INSERT);
            window.write("Giải lao");
            window.press(KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("15");
            window.type(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("agenda-list");
        }
        List<AgendaItem> after = business(desk).agenda().items();
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.get(0).isOpen()).isTrue();
        assertThat(after.get(3).topic()).isEqualTo(Topic.DIRECTIONS);
        assertThat(after.get(4)).isEqualTo(AgendaItem.planned("Giải lao", 15));
        assertThat(after).doesNotContain(before.get(3));
        assertThat(desk.meeting().get().proceedings().all(Fact.AgendaSet.class).getFirst().reason())
                .contains("về sớm");
    }

    @Test
    void anItemWithARecordStaysAndTheScreenSaysWhy() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.SPACE, KeyCode.F2);
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(window.scene().lookup("#agenda-order-errors").isVisible()).isTrue();
            assertThat(window.focus().getId()).isEqualTo("agenda-order-title-1");
            window.type(KeyCode.ESCAPE);
        }
        assertThat(business(desk).agenda().items()).hasSize(12);
    }

    @Test
    void theMeetingIsInterruptedAndGoesOn() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.F7);
            assertThat(desk.meeting().get().proceedings().isAdjourned()).isTrue();
            assertThat(window.scene().lookup("#agenda-resume").getParent().isVisible()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(desk.meeting().get().proceedings().isAdjourned()).isFalse();
            window.type(KeyCode.F7, KeyCode.F7);
            assertThat(desk.meeting().get().proceedings().pauses()).hasSize(2);
        }
    }

    @Test
    void othersPresideTogether() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.F8);
            assertThat(window.focus().getId()).isEqualTo("agenda-chair");
            window.type(KeyCode.ENTER);
            window.write("Ông Phó");
            window.type(KeyCode.TAB, KeyCode.TAB);
            window.write("Họp gấp ở tỉnh");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("agenda-list");
        }
        assertThat(desk.meeting().get().proceedings().chair())
                .containsExactly("Bà Chủ tọa", "Ông Phó");
        assertThat(desk.meeting().get().proceedings().secretary()).isEqualTo("Ông Thư ký");
    }

    @Test
    void beforeTheMeetingTheWayLeadsToTheRollCall() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(gone).containsExactly(Place.ATTENDANCE);
    }

    @Test
    void peopleAddPhrasesOfTheirOwn() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.click("agenda-note-phrases");
            assertThat(window.focus().getId()).isEqualTo("phrases-key");
            window.write("gv");
            window.type(KeyCode.ENTER);
            window.write("Giao Sở Nội vụ theo dõi.");
            window.type(KeyCode.ENTER, KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("agenda-note-words");
            window.write(";gv ");
            window.type(KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().proceedings().all(Fact.DirectionGiven.class))
                .extracting(Fact.DirectionGiven::text)
                .containsExactly("Giao Sở Nội vụ theo dõi.");
    }

    @Test
    void whoMaySpeakAndThePhrasesAreDrawn() {
        Desk desk = desk(large());
        Fx.run(() -> {
            Shell shell = OneScreen.shell(desk, Look.LIGHT, notices -> screen(desk, notices));
            var scene = Pictures.scene(Look.LIGHT, shell.view(), 1366, 688);
            shell.go(Place.AGENDA);
            ((Button) shell.view().lookup("#agenda-note")).fire();
            ((TextField) shell.view().lookup("#agenda-note-speaker")).setText("ngan hang");
            save(shell, scene, "speakers");
            ((Button) shell.view().lookup("#agenda-note-phrases")).fire();
            save(shell, scene, "phrases");
        });
    }

    private static void save(Shell shell, Scene scene, String name) {
        shell.view().applyCss();
        shell.view().layout();
        Pictures.save(scene, "agenda-" + name);
        NothingCutOff.in(scene);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        for (Class<? extends Command> until :
                List.of(Command.Begin.class, Command.NameCommittee.class, Command.Sign.class)) {
            Desk desk = desk(SampleMeeting.before(until));
            draw(desk, look, width, height, until.getSimpleName());
        }
        draw(desk(large()), look, width, height, "large");
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,N,notes",
        "DARK,D,directions",
        "LIGHT,F2,order",
        "DARK,F8,chair",
        "LIGHT,F7,break"
    })
    void itsFormsAreDrawn(Look look, KeyCode key, String name) {
        Desk desk = desk(large());
        Fx.run(() -> {
            Shell shell = OneScreen.shell(desk, look, notices -> screen(desk, notices));
            var scene = Pictures.scene(look, shell.view(), Pictures.WIDTH, Pictures.HEIGHT);
            shell.go(Place.AGENDA);
            boolean control = key.isLetterKey();
            Event.fireEvent(
                    shell.view().lookup("#agenda-list"),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false));
            save(shell, scene, name + "-" + look);
        });
    }

    /** 25 items and 25 units with long names; at the fourth, with notes. */
    private static MeetingSession large() {
        List<AgendaItem> items =
                IntStream.rangeClosed(1, 25)
                        .mapToObj(i ->
                                AgendaItem.planned(
                                        i == 20 ? Topic.DIRECTIONS : null,
                                        "Đại diện Chi nhánh Ngân hàng Hợp tác xã Việt"
                                                + " Nam khu vực Nam Định – Hà Nam – Ninh Bình phát"
                                                + " biểu",
                                        10))
                        .toList();
        MeetingBuilder meeting =
                LargeBloc.meeting(Rules.typical()).ask(new Command.SetAgenda(items)).ready();
        for (int i = 1; i <= 3; i++) {
            meeting.ask(new Command.OpenItem(i)).ask(new Command.CloseItem(i));
        }
        return meeting.ask(new Command.OpenItem(4))
                .ask(
                        new Command.TakeNote(
                                4,
                                "Bà Nguyễn Thị Thu Hương – Chi nhánh Ngân hàng Hợp tác xã",
                                "Nhất trí với dự thảo báo cáo.\nĐề nghị bổ sung số liệu thu ngân"
                                        + " sách quý bốn."))
                .ask(new Command.TakeNote(4, "Ông A", "Vì sao?", NoteKind.QUESTION, null))
                .ask(new Command.Direct("Phó Chủ tịch", "Đẩy mạnh chuyển đổi số."))
                .session();
    }

    private void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.AGENDA,
                notices -> screen(desk, notices),
                look,
                width,
                height,
                "agenda-" + name);
    }
}

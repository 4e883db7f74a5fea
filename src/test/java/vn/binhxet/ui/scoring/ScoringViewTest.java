package vn.binhxet.ui.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeSheets;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

class ScoringViewTest {
    private static final ScoringWays ALL = new ScoringWays(() -> {}, _ -> {});
    private static final UnitId FIRST = TypicalBloc.THONG_KE;

    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        meetings()
                .forEach((name, session) -> {
                    Desk desk = desk(session, Answers.no());
                    OneScreen.draw(
                            desk,
                            Place.SCORING,
                            notices -> new ScoringScreen(desk, Answers.no(), notices, _ -> {}, ALL),
                            look,
                            width,
                            height,
                            "scoring-" + name);
                });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688"})
    void isDrawnWhileOneWorks(Look look, int width, int height) {
        Desk sample = desk(SampleMeeting.before(Command.FinaliseScores.class), Answers.no());
        draw(sample, look, width, height, "together", window -> window.press("scoring-together"));
        draw(
                sample,
                look,
                width,
                height,
                "folded",
                window -> {
                    window.press("scoring-stage-reviewed");
                    window.control(KeyCode.G);
                    window.press("scoring-see-1");
                    window.type("=1");
                    window.key(KeyCode.ENTER);
                });
        draw(
                sample,
                look,
                width,
                height,
                "typing",
                window -> {
                    window.key(KeyCode.RIGHT);
                    window.type("112/0,");
                });
        draw(
                desk(MeetingBuilder.typical().ask(selfScored()).session(), Answers.no()),
                look,
                width,
                height,
                "wrong",
                window -> {
                    window.key(KeyCode.RIGHT);
                    window.key(KeyCode.DOWN);
                    window.type("12");
                });
        draw(
                desk(LargeSheets.scored().session(), Answers.no()),
                look,
                width,
                height,
                "pasted",
                window -> {
                    clip("7\t2\t90\n5\tx\t90/0\n");
                    window.control(KeyCode.V);
                });
    }

    @Test
    void aWholeSheetIsTypedWithoutAMouse() {
        Desk desk = desk(MeetingBuilder.typical().session(), Answers.no());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("scoring-grid");
            for (String typed :
                    new String[] {"đ", "7,75", "3", "90/100", "112/100", "-", "19.5", "1"}) {
                window.write(typed);
                window.type(KeyCode.TAB);
            }
        }
        Sheet sheet = desk.meeting().get().scores().entered(Stage.SELF, FIRST);
        assertThat(input(sheet, "I.1")).isEqualTo(new Input.Met(true));
        assertThat(input(sheet, "I.2")).isEqualTo(new Input.Given(Points.of("7.75")));
        assertThat(input(sheet, "I.3")).isEqualTo(new Input.Count(3));
        assertThat(input(sheet, "I.4")).isEqualTo(measured("100", "90"));
        assertThat(input(sheet, "I.5")).isEqualTo(measured("100", "112"));
        assertThat(input(sheet, "II.1")).isEqualTo(new Input.NotAssigned());
        assertThat(input(sheet, "II.2")).isEqualTo(new Input.Given(Points.of("19.5")));
        assertThat(sheet.times(new Code("T1"))).isEqualTo(1);
    }

    @Test
    void whatDoesNotFitStaysInTheCellUntilItDoes() {
        Desk desk = desk(MeetingBuilder.typical().session(), Answers.no());
        try (Window window = open(desk)) {
            window.type(KeyCode.RIGHT);
            window.write("12");
            window.type(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(window.focus()).isInstanceOf(TextField.class);
            window.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            window.write("9,5");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("scoring-grid");
        }
        Sheet sheet = desk.meeting().get().scores().entered(Stage.SELF, FIRST);
        assertThat(input(sheet, "I.2")).isEqualTo(new Input.Given(Points.of("9.5")));
    }

    @Test
    void pointsThatDifferFromTheStageBeforeWaitForAReason() {
        Desk desk = desk(MeetingBuilder.typical().ask(selfScored()).session(), Answers.no());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.type(KeyCode.RIGHT);
            window.write("7");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("scoring-reason");
            window.type(KeyCode.ENTER);
            assertThat(reviewed(desk).cells()).as("no reason, nothing recorded").isEmpty();
            window.write("Thiếu minh chứng");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("scoring-grid");
        }
        Cell cell = Objects.requireNonNull(reviewed(desk).cell(new Code("I.2")));
        assertThat(cell.input()).isEqualTo(new Input.Given(Points.of("7")));
        assertThat(cell.reason()).isEqualTo("Thiếu minh chứng");
    }

    @Test
    void aBlockComesFromTheClipboardAndGoesThere() {
        Desk desk = desk(MeetingBuilder.typical().session(), Answers.no());
        try (Window window = open(desk)) {
            Fx.run(() -> clip("1\t8,5\t4\r\n0\t9.25\t2\r\n"));
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.press(KeyCode.CONTROL, KeyCode.HOME);
            window.press(KeyCode.SHIFT, KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.C);
            assertThat(Fx.make(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo("1\t8,5\n");
        }
        Sheet second = desk.meeting().get().scores().entered(Stage.SELF, TypicalBloc.THUE);
        assertThat(input(second, "I.1")).isEqualTo(new Input.Met(false));
        assertThat(input(second, "I.2")).isEqualTo(new Input.Given(Points.of("9.25")));
        assertThat(input(second, "I.3")).isEqualTo(new Input.Count(2));
    }

    /** The screen after somebody did something, drawn off-screen. */
    private static void draw(
            Desk desk, Look look, int width, int height, String name, Consumer<Hands> doing) {
        Fx.run(() -> {
            Shell shell =
                    OneScreen.shell(
                            desk,
                            look,
                            notices ->
                                    new ScoringScreen(desk, Answers.no(), notices, _ -> {}, ALL));
            Scene scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.SCORING);
            shell.view().applyCss();
            shell.view().layout();
            doing.accept(new Hands(scene));
            shell.view().applyCss();
            shell.view().layout();
            Pictures.save(scene, "scoring-" + name + "-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    /** Keys and buttons in a scene that stands in no window. */
    private record Hands(Scene scene) {
        void press(String id) {
            ((ButtonBase) scene.lookup("#" + id)).fire();
        }

        void key(KeyCode code) {
            fire(KeyEvent.KEY_PRESSED, "", code, false);
        }

        void control(KeyCode code) {
            fire(KeyEvent.KEY_PRESSED, "", code, true);
        }

        void type(String words) {
            words.chars()
                    .mapToObj(Character::toString)
                    .forEach(c -> fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false));
        }

        private void fire(EventType<KeyEvent> type, String typed, KeyCode code, boolean control) {
            Event.fireEvent(
                    scene.getFocusOwner(),
                    new KeyEvent(type, typed, "", code, false, control, false, false));
        }
    }

    private static void clip(String words) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
    }

    private static Sheet reviewed(Desk desk) {
        return desk.meeting().get().scores().entered(Stage.REVIEWED, FIRST);
    }

    private static Command selfScored() {
        return MeetingBuilder.score(
                Stage.SELF, FIRST, Map.of("I.2", new Input.Given(Points.of("8"))));
    }

    private static Input input(Sheet sheet, String code) {
        return Objects.requireNonNull(sheet.cell(new Code(code))).input();
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(Points.of(target).value(), Points.of(actual).value());
    }

    private Window open(Desk desk) {
        return OneScreen.open(
                desk,
                Place.SCORING,
                notices ->
                        new ScoringScreen(desk, Answers.no(), notices, _ -> {}, ScoringWays.NONE));
    }

    private Desk desk(MeetingSession session, Answers people) {
        return new Desk(session, new NowWork(), people, text);
    }

    private static Map<String, MeetingSession> meetings() {
        Map<String, MeetingSession> meetings = new LinkedHashMap<>();
        meetings.put("empty", MeetingBuilder.of(Rules.typical()).session());
        meetings.put("sample", SampleMeeting.before(Command.FinaliseScores.class));
        meetings.put("large", LargeSheets.scored().session());
        return meetings;
    }
}

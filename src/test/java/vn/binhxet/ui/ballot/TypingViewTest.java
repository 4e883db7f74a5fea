package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.Keypad;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryPreferences;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Typing papers at the laptop: what is keyed, and what is read back of what was recorded. */
class TypingViewTest {
    private static final Code FLAG = new Code("CTD");

    private final Text text = Text.in(Text.VIETNAMESE);
    private final Settings settings = MemoryPreferences.settings();

    private Desk typical(Method method) {
        return desk(typicalMeeting(method));
    }

    private static MeetingBuilder typicalMeeting(Method method) {
        return MeetingBuilder.of(rules(method, 3)).ready().round("r1", FLAG).issued(11);
    }

    private Desk desk(MeetingBuilder meeting) {
        return new Desk(meeting.session(), new NowWork(), Answers.no(), text);
    }

    private static Rules rules(Method method, int seats) {
        return Rules.with(Rules.SCHEME).award("CTD", seats, method, Rules.OVER_HALF_OF_VALID);
    }

    private static MeetingBuilder large(MeetingBuilder meeting, int names, int seats) {
        return meeting.ready()
                .round(
                        MeetingBuilder.open(
                                "r1",
                                FLAG,
                                LargeBloc.UNITS.stream().limit(names).map(Unit::id).toList(),
                                seats))
                .issued(25);
    }

    private BallotScreen screen(Desk desk, Notices notices) {
        return new BallotScreen(desk, notices, Answers.no(), _ -> {}, Printer.with(settings));
    }

    private Window open(Desk desk) {
        return OneScreen.open(desk, Place.BALLOT, notices -> screen(desk, notices));
    }

    private static List<Paper> papers(Desk desk) {
        Meeting meeting = desk.meeting().get();
        return meeting.rounds().all().getLast().current().box().first().papers().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private static String readBack(Window window) {
        return Fx.make(() -> ((Label) window.scene().lookup("#ballot-read-back")).getText());
    }

    @Test
    void whatWasRecordedIsReadBack() {
        Desk desk = typical(Method.CHOOSE_N);
        try (Window window = open(desk)) {
            window.write("0102");
            window.press(KeyCode.ENTER);
            assertThat(readBack(window)).isEqualTo("Phiếu 1: 01\u00a0Thống kê · 02\u00a0Thuế");
            window.write("03");
            assertThat(readBack(window)).as("until the next is recorded").startsWith("Phiếu 1:");
            window.press(KeyCode.ENTER);
            assertThat(readBack(window)).startsWith("Phiếu 2: 03\u00a0");
            window.write("-3");
            window.press(KeyCode.ENTER);
            assertThat(readBack(window))
                    .isEqualTo(
                            "Phiếu 3: "
                                    + text.of("ballot.paper.invalid", InvalidReason.UNREADABLE));
            window.write(";");
            assertThat(readBack(window)).as("the last is taken back").startsWith("Phiếu 2:");
        }
    }

    @Test
    void aPaperTypedAnewIsReadBackTheSameWay() {
        Desk desk = typical(Method.CHOOSE_N);
        try (Window window = open(desk)) {
            for (String paper : List.of("01", "02", "03")) {
                window.write(paper);
                window.press(KeyCode.ENTER);
            }
            window.write(".");
            window.write("1");
            window.press(KeyCode.ENTER);
            window.write("04");
            window.press(KeyCode.ENTER);
            assertThat(readBack(window)).startsWith("Phiếu 1: 04\u00a0");
        }
    }

    @Test
    void theSecondPassShowsNothingOfTheFirst() {
        Desk desk =
                desk(
                        MeetingBuilder.of(rules(Method.CHOOSE_N, 3))
                                .ready()
                                .round("r1", FLAG)
                                .issued(1));
        try (Window window = open(desk)) {
            window.write("01");
            window.press(KeyCode.ENTER);
            assertThat(readBack(window)).startsWith("Phiếu 1:");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("ballot-typist");
            assertThat(Fx.make(() -> window.scene().lookup("#ballot-read-back"))).isNull();
            assertThat(Fx.make(() -> window.scene().lookup(".last-papers")))
                    .extracting(last -> ((Pane) last).getChildren())
                    .isEqualTo(List.of());
        }
    }

    @Test
    void aRemarkIsTypedInWordsAndRecorded() {
        Desk desk = typical(Method.CHOOSE_N);
        try (Window window = open(desk)) {
            window.write("-8/");
            assertThat(window.focus().getParent().getId()).isNull();
            assertThat(window.focus()).isInstanceOf(TextField.class);
            window.write("phiếu có chữ ký");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            assertThat(readBack(window)).endsWith("“phiếu có chữ ký”");
            assertThat(((Paper.Invalid) papers(desk).getFirst()).remark())
                    .isEqualTo("phiếu có chữ ký");

            window.write("-5/");
            window.press(KeyCode.BACK_SPACE);
            assertThat(window.focus().getId()).as("left by Backspace").isEqualTo("ballot-entry");
            window.write("/x");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).as("left by Esc").isEqualTo("ballot-entry");
            window.press(KeyCode.ENTER);
            assertThat(((Paper.Invalid) papers(desk).getLast()).remark()).isNull();
        }
    }

    @Test
    void theWayOfTypingIsChosenByKeyboardAndRemembered() {
        Desk desk = typical(Method.YES_NO);
        try (Window window = open(desk)) {
            Node way = Fx.make(() -> window.scene().lookup("#ballot-way-exceptions"));
            Window.await(() -> ((ToggleButton) way).isVisible());
            window.press(KeyCode.SHIFT, KeyCode.TAB);
            assertThat(window.focus()).isEqualTo(way);
            window.press(KeyCode.SPACE);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            assertThat(settings.exceptions()).isTrue();
            window.write("02");
            window.press(KeyCode.ENTER);
            assertThat(papers(desk).getLast())
                    .isInstanceOfSatisfying(
                            Paper.Opinion.class, paper -> assertThat(paper.no()).hasSize(1));
            assertThat(readBack(window))
                    .startsWith("Phiếu 1: không đồng ý 02\u00a0")
                    .endsWith("; còn lại đồng ý");
        }
    }

    @Test
    void aLetterIsAnsweredWithASentence() {
        Desk desk = typical(Method.CHOOSE_N);
        try (Window window = open(desk)) {
            window.write("01a");
            assertThat(refusals(window)).contains(text.of("ballot.remark.noKey", "a"));
            window.write("02");
            assertThat(refusals(window)).doesNotContain(text.of("ballot.remark.noKey", "a"));
            window.press(KeyCode.ENTER);
            assertThat(readBack(window)).startsWith("Phiếu 1: 01").contains("02");
        }
    }

    private static List<String> refusals(Window window) {
        return Fx.make(() ->
                window.scene().getRoot().lookupAll(".refused").stream()
                        .map(words -> ((Label) words).getText())
                        .filter(words -> !words.isEmpty())
                        .toList());
    }

    @Test
    void whereNumLockIsOffWordsSaySoAndArrowsDoNotLeaveTheField() {
        try (Window window = open(typical(Method.CHOOSE_N))) {
            Node banner = Fx.make(() -> window.scene().lookup("#ballot-num-lock"));
            assertThat(banner.isVisible()).isFalse();
            for (KeyCode arrow : List.of(KeyCode.UP, KeyCode.HOME, KeyCode.CLEAR)) {
                Fx.run(() -> press(window.scene(), arrow));
                assertThat(banner.isVisible()).isTrue();
                assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            }
            window.write("0");
            assertThat(banner.isVisible()).as("digits arrive again").isFalse();
        }
    }

    @Test
    void hintsNameTheKeysWhereTheHandIs() {
        try (Window window = open(typical(Method.CHOOSE_N))) {
            assertThat(caps(window)).contains("*").doesNotContain(";");
            Fx.run(() -> press(window.scene(), KeyCode.DIGIT1));
            assertThat(caps(window)).contains(";").doesNotContain("*");
            Fx.run(() -> press(window.scene(), KeyCode.NUMPAD1));
            assertThat(caps(window)).contains("*").doesNotContain(";");
        }
    }

    private static List<String> caps(Window window) {
        return Fx.make(() ->
                window.scene().lookup("#ballot-keys").lookupAll(".keycap").stream()
                        .map(cap -> ((Label) cap).getText())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Case draw = new Case(look, width, height);
        draw.of("choose-refused", typical(Method.CHOOSE_N), "010203\n-5\n01030405\n");
        draw.of("invalid", typical(Method.CHOOSE_N), "010203\n-8/");
        draw.of(
                "strike-25-long",
                desk(large(LargeBloc.meeting(rules(Method.STRIKE_OUT, 3)), 25, 3)),
                "01020304050607080910111213141516171819202122\n010203040506070809101112131415");
        draw.of(
                "lines-25-long",
                desk(large(LargeBloc.meeting(rules(Method.YES_NO, 25)), 25, 25)),
                "1111121111111112111110111\n112011111111111");
        settings.typeExceptions(true);
        draw.of("exceptions", typical(Method.YES_NO), "03\n00\n0307");
    }

    @Test
    void isDrawnWhateverThePaper() {
        Case draw = new Case(Look.LIGHT, Pictures.WIDTH, Pictures.HEIGHT);
        draw.of("choose", typical(Method.CHOOSE_N), "010203\n0407\n-5\n0102");
        draw.of("strike", typical(Method.STRIKE_OUT), "0102030405060708\n010203");
        draw.of("lines", typical(Method.YES_NO), "11112111011\n1120");
        Text english = Text.in(Locale.ENGLISH);
        draw.of(
                "english",
                new Desk(
                        typicalMeeting(Method.STRIKE_OUT).session(),
                        new NowWork(),
                        Answers.no(),
                        english),
                "0102030405060708\n010203");
        draw.of("lines-invalid", typical(Method.YES_NO), "11112111011\n-8/");
        draw.of("arrows", typical(Method.CHOOSE_N), "0102\n^");
        draw.of(
                "choose-16",
                desk(large(LargeBloc.shortlyNamed(rules(Method.CHOOSE_N, 8)), 16, 8)),
                "0102030405060708\n0102030410");
        settings.typeExceptions(true);
        draw.of(
                "exceptions-25-long",
                desk(large(LargeBloc.meeting(rules(Method.YES_NO, 25)), 25, 25)),
                "030705\n/1111121111111112111110111\n03071");
    }

    /** Types keys into a screen that no window shows, and draws it. */
    private final class Case {
        private final Look look;
        private final int width;
        private final int height;

        private Case(Look look, int width, int height) {
            this.look = look;
            this.width = width;
            this.height = height;
        }

        private void of(String name, Desk desk, String keys) {
            Fx.run(() -> {
                Shell shell = OneScreen.shell(desk, look, notices -> screen(desk, notices));
                Scene scene = Pictures.scene(look, shell.view(), width, height);
                shell.go(Place.BALLOT);
                shell.view().applyCss();
                shell.view().layout();
                new Keypad(scene).type(keys.replace("^", ""));
                if (keys.endsWith("^")) {
                    press(scene, KeyCode.UP);
                }
                shell.view().applyCss();
                shell.view().layout();
                Pictures.save(scene, "typing-" + name + "-" + look + "-" + width);
                NothingCutOff.in(scene);
            });
        }
    }

    private static void press(Scene scene, KeyCode code) {
        Event.fireEvent(
                scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}

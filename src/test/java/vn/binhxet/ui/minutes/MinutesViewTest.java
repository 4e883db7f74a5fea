package vn.binhxet.ui.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;

import java.util.ArrayList;
import java.util.List;

/** From the first word to the correction after the signature, by keyboard alone. */
class MinutesViewTest {
    private static final String WORDS = "Hội nghị tặng hoa chúc mừng các đơn vị.";

    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers people = Answers.yes("Đã soát lại");
    private final List<Place> gone = new ArrayList<>();

    @Test
    void wordsAreWrittenUnderAChapterAndRecordedWhenTheFieldIsLeft() {
        Desk desk = desk(SampleMeeting.before(Command.NumberDocument.class));
        try (Window window = open(desk)) {
            assertThat(window.focus().getStyleClass()).contains("told");
            window.press(KeyCode.F2);
            window.write(WORDS);
            assertThat(written(desk, Heading.OPENING)).isEmpty();
            window.press(KeyCode.TAB);
            assertThat(written(desk, Heading.OPENING)).isEqualTo(WORDS);
            assertThat(window.focus().getId()).isEqualTo("minutes-attendance-words");
        }
    }

    @Test
    void whatIsBeingWrittenIsNotLostWhileSomethingElseIsRecorded() {
        Desk desk = desk(SampleMeeting.before(Command.NumberDocument.class));
        try (Window window = open(desk)) {
            window.press(KeyCode.F2);
            window.write("Chưa viết x");
            Fx.run(() -> desk.ask(new Command.Direct("Phó Chủ tịch", "Nhiệm vụ bảy"), _ -> {}));
            TextArea area = (TextArea) window.scene().lookup("#minutes-opening-words");
            assertThat(area.getText()).isEqualTo("Chưa viết x");
            assertThat(window.focus()).isEqualTo(area);
            window.write("ong");
            window.press(KeyCode.CONTROL, KeyCode.S);
            assertThat(written(desk, Heading.OPENING)).isEqualTo("Chưa viết xong");
        }
    }

    @Test
    void everyLineLeadsToWhereItComesFrom() {
        Desk desk = desk(SampleMeeting.before(Command.NumberDocument.class));
        try (Window window = open(desk)) {
            window.press(KeyCode.ENTER);
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(gone).containsExactly(Place.BLOC, Place.ATTENDANCE);
            gone.clear();
            window.type(KeyCode.END, KeyCode.ENTER);
            assertThat(gone).containsExactly(Place.ADOPTION);
        }
    }

    @Test
    void theMinutesAreNumberedSignedAndThenCorrectedByKeyboard() {
        Desk desk = desk(SampleMeeting.before(Command.NumberDocument.class));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(proceedings(desk).last(Fact.DocumentNumbered.class))
                    .contains(
                            new Fact.DocumentNumbered(
                                    "minutes",
                                    "01/BB-KTĐ",
                                    "Nam Định",
                                    "2022-01-05",
                                    "Cục trưởng Cục Thống kê"));

            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(people.heard()).singleElement().asString().contains("không hoàn tác");
            assertThat(proceedings(desk).areMinutesSigned()).isTrue();
            assertThat(proceedings(desk).all(Fact.DocumentSigned.class).getLast().by())
                    .containsExactly("Cục trưởng Cục Thống kê", "Chánh Văn phòng Cục Thống kê");

            Fx.run(() -> window.scene().lookup("#minutes-correct-text").requestFocus());
            window.write("Số phiếu là 9");
            window.press(KeyCode.ENTER);
            window.write("Đánh máy nhầm");
            window.press(KeyCode.ENTER);
            assertThat(proceedings(desk).last(Fact.CorrectionMade.class))
                    .contains(new Fact.CorrectionMade("minutes", "Số phiếu là 9", "Đánh máy nhầm"));
            assertThat(labels(window)).anyMatch(line -> line.contains("Số phiếu là 9; lý do"));
            assertThat(((TextArea) window.scene().lookup("#minutes-opening-words")).isEditable())
                    .isFalse();
        }
    }

    @Test
    void theMinutesAreReadParagraphByParagraph() {
        Desk desk = desk(SampleMeeting.whole());
        try (Window window = open(desk)) {
            window.press(KeyCode.F8);
            Label words = (Label) window.scene().lookup("#minutes-aloud-words");
            String first = words.getText();
            assertThat(first).contains("Hội nghị tổng kết");
            window.type(KeyCode.DOWN, KeyCode.RIGHT);
            assertThat(words.getText()).isNotEqualTo(first);
            window.type(KeyCode.UP, KeyCode.LEFT, KeyCode.UP);
            assertThat(words.getText()).isEqualTo(first);
            window.press(KeyCode.END);
            assertThat(words.getText()).contains("bế mạc");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focus().getStyleClass()).contains("told");
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(desk(SampleMeeting.before(Command.Begin.class)), look, width, height, "fresh");
        draw(desk(SampleMeeting.before(Command.NumberDocument.class)), look, width, height, "full");
        draw(desk(SampleMeeting.whole()), look, width, height, "signed");
        draw(desk(LongMinutes.unsigned().session()), look, width, height, "large");
    }

    private void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.MINUTES,
                notices -> new MinutesScreen(desk, notices, people, gone::add),
                look,
                width,
                height,
                "minutes-" + name);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1920,1000"})
    void readingAloudIsDrawn(Look look, int width, int height) {
        Desk desk = desk(LongMinutes.unsigned().session());
        OneScreen.draw(
                desk,
                Place.MINUTES,
                notices -> {
                    MinutesScreen screen = new MinutesScreen(desk, notices, people, gone::add);
                    readOn(screen);
                    return screen;
                },
                look,
                width,
                height,
                "minutes-aloud");
    }

    private static void readOn(Screen screen) {
        ((Button) screen.head().extras().getLast()).fire();
    }

    private Window open(Desk desk) {
        return OneScreen.open(
                desk,
                Place.MINUTES,
                notices -> new MinutesScreen(desk, notices, people, gone::add));
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, text);
    }

    private static Proceedings proceedings(Desk desk) {
        return Fx.make(() -> desk.meeting().get().proceedings());
    }

    private static String written(Desk desk, Heading heading) {
        return proceedings(desk).written(heading);
    }

    private static List<String> labels(Window window) {
        return Fx.make(() ->
                window.scene().getRoot().lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList());
    }
}

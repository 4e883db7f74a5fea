package vn.binhxet.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The journal of the sample, looked through by keys. */
class AuditViewTest {
    @TempDir private Path folder;
    private final Text text = Text.in(Text.VIETNAMESE);
    private final List<Place> gone = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();

    @Test
    void theNewestEntryIsPickedAndTold() {
        try (Window window = open(taken())) {
            assertThat(words(window, "audit-entry-what")).startsWith("Hoàn tác việc số ");
            assertThat(words(window, "audit-entry-code")).matches("[0-9A-Z-]{19}");
            assertThat(words(window, "audit-verdict")).isEqualTo("Nhật ký nguyên vẹn");
            window.type(KeyCode.DOWN);
            assertThat(words(window, "audit-entry-what"))
                    .isEqualTo("Ghi nhận Cục Thuế tỉnh Nam Định ra về; lý do: Việc gấp");
        }
    }

    @Test
    void typingWithoutMarksFindsAndEnterGoesThere() {
        try (Window window = open(SampleMeeting.whole())) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("phieu 1–10, luot 1, lan 1");
            assertThat(shown(window)).containsExactly("Ghi phiếu 1–10, lượt 1, lần 1");
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(gone).containsExactly(Place.BALLOT);
        }
    }

    @Test
    void onlyWhatWasTakenBackIsShownWhereThatIsAsked() {
        try (Window window = open(taken())) {
            window.click("audit-taken-back");
            assertThat(shown(window))
                    .containsExactly("Ghi nhận Cục Thuế tỉnh Nam Định ra về; lý do: Việc gấp");
            window.click("audit-clear");
            assertThat(shown(window)).hasSizeGreaterThan(60);
        }
    }

    @Test
    void timesAreTypedAsPeopleWriteThem() {
        try (Window window = open(SampleMeeting.whole())) {
            int all = shown(window).size();
            window.fill("audit-from", "9:43");
            int since = shown(window).size();
            window.fill("audit-to", "10h");
            assertThat(since).isLessThan(all);
            assertThat(shown(window)).isNotEmpty().hasSizeLessThan(since);
            window.fill("audit-from", "khi nào");
            assertThat(Fx.make(() -> field(window, "audit-from").getPseudoClassStates().toString()))
                    .contains("danger");
        }
    }

    @Test
    void printsWhatIsChosenOnCtrlP() {
        Path file = folder.resolve("nhat-ky.pdf");
        try (Window window = open(SampleMeeting.whole())) {
            window.press(KeyCode.CONTROL, KeyCode.P);
            assertThat(words(window, "audit-printed")).contains("nhat-ky.pdf");
            assertThat(opened).containsExactly(folder.resolve("nhat-ky.pdf"));
            assertThat(file).isNotEmptyFile();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(taken(), look, width, height, "sample");
        draw(LargeBloc.meeting(Rules.typical()).ready().session(), look, width, height, "large");
    }

    /** The sample before its votes, with one step taken back. */
    static MeetingSession taken() {
        MeetingSession session = SampleMeeting.before(Command.NameCommittee.class);
        var tax = session.meeting().bloc().units().get(1).id();
        session.ask(Request.of(new Command.Leave(tax, "Việc gấp")));
        session.ask(Request.of(new Command.Undo("Ghi nhầm đơn vị, Cục Thuế vẫn ở lại")));
        return session;
    }

    private void draw(MeetingSession session, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk(session),
                Place.AUDIT,
                _ -> screen(desk(session)),
                look,
                width,
                height,
                "audit-" + name);
    }

    private Window open(MeetingSession session) {
        Desk desk = desk(session);
        return OneScreen.open(desk, Place.AUDIT, _ -> screen(desk));
    }

    private Screen screen(Desk desk) {
        return new AuditScreen(
                desk, Printer.outbox(), new Picks().creatingIn(folder), opened::add, gone::add);
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.no(), text);
    }

    private static List<String> shown(Window window) {
        return Fx.make(() -> {
            TableView<?> table = (TableView<?>) window.scene().lookup("#audit-table");
            return table.getItems().stream().map(row -> ((AuditRow) row).what()).toList();
        });
    }

    private static TextField field(Window window, String id) {
        return (TextField) window.scene().lookup("#" + id);
    }

    private static String words(Window window, String id) {
        return Fx.make(() -> ((Labeled) window.scene().lookup("#" + id)).getText());
    }
}

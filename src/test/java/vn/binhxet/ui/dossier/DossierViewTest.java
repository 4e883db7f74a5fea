package vn.binhxet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.HandIn;
import vn.binhxet.fixture.LongMinutes;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.VeiledScreen;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

class DossierViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final NowWork work = new NowWork();
    private final List<Place> gone = new ArrayList<>();
    private @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Size size = new Size(look, width, height);
        draw(LongMinutes.unsigned().session(), size, "large", _ -> {});
        draw(SampleMeeting.whole(), size, "papers", _ -> {});
        draw(SampleMeeting.whole(), size, "written", scene -> press(scene, "shell-primary"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688"})
    void isDrawnInEveryState(Look look, int width, int height) {
        Size size = new Size(look, width, height);
        draw(SampleMeeting.before(Command.Begin.class), size, "before", _ -> {});
        draw(SampleMeeting.before(Command.SettleTie.class), size, "tied", _ -> {});
        draw(SampleMeeting.whole(), size, "number", scene -> press(scene, "dossier-number-1"));
        draw(SampleMeeting.whole(), size, "attached", this::attach);
        draw(SampleMeeting.whole(), size, "typed", scene -> type(scene, 0));
        draw(SampleMeeting.whole(), size, "mistyped", scene -> type(scene, 1));
        draw(SampleMeeting.whole(), size, "under-way", this::begin);
    }

    @Test
    void theDossierIsExportedWithoutAMouseAndItsFolderOpened() {
        HandIn handIn = handIn();
        handIn.picks().creatingIn(folder.resolve("ho-so"));
        try (Window window = open(desk(SampleMeeting.whole()), handIn)) {
            assertThat(words(window, "dossier-where")).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(words(window, "dossier-where")).contains(folder.toString());
            assertThat(window.focus().getId()).isEqualTo("dossier-folder");
            window.press(KeyCode.SPACE);
        }
        assertThat(folder.resolve("ho-so")).isDirectoryContaining("glob:**/06-tom-tat.json");
        assertThat(handIn.opened()).containsExactly(folder.resolve("ho-so"));
    }

    @Test
    void theCodeIsCopiedAsItIsPrinted() {
        try (Window window = open(desk(SampleMeeting.whole()), handIn())) {
            window.reach("dossier-copy");
            window.press(KeyCode.SPACE);

            assertThat(Fx.make(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(words(window, "dossier-code"));
        }
    }

    @Test
    void aCodeFromPaperIsTypedBack() {
        Desk desk = desk(SampleMeeting.whole());
        try (Window window = open(desk, handIn())) {
            String code = words(window, "dossier-code");
            window.enter("dossier-typed", code.replace("-", "").toLowerCase(text.locale()));
            window.press(KeyCode.ENTER);
            assertThat(answer(window))
                    .contains("việc " + desk.meeting().get().proceedings().minutesClosedBy())
                    .contains("ghi thêm 2 việc");

            window.enter("dossier-typed", code.substring(1));
            window.press(KeyCode.ENTER);
            assertThat(answer(window)).contains("Gõ nhầm");
        }
    }

    @Test
    void theLetterIsNumberedByKeysAlone() {
        Desk desk = desk(SampleMeeting.whole());
        try (Window window = open(desk, handIn())) {
            assertThat(window.focus().getId()).isEqualTo("dossier-mend-1");
            window.press(KeyCode.SPACE);
            assertThat(window.focus().getId()).isEqualTo("dossier-number-number");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("dossier-mend-1");
            window.press(KeyCode.SPACE);
            window.write("12/TTr-KTĐ");
            window.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        }
        assertThat(OfficialPaper.LETTER.numbered(desk.meeting().get()))
                .isEqualTo(
                        new Fact.DocumentNumbered(
                                "letter",
                                "12/TTr-KTĐ",
                                "Nam Định",
                                "2022-01-05",
                                "Cục trưởng Cục Thống kê"));
    }

    @Test
    void signedPagesAreAttachedByOneKey() throws IOException {
        Desk desk = desk(SampleMeeting.whole());
        HandIn handIn = handIn();
        handIn.picks().opening(Files.writeString(folder.resolve("anh.jpg"), "ảnh chụp"));
        try (Window window = open(desk, handIn)) {
            window.press(KeyCode.CONTROL, KeyCode.O);
        }
        assertThat(desk.meeting().get().proceedings().all(Fact.FileAttached.class))
                .singleElement()
                .extracting(Fact.FileAttached::kind)
                .isEqualTo("signed");
    }

    @Test
    void aPaperOpensAsWord() {
        HandIn handIn = handIn();
        try (Window window = open(desk(SampleMeeting.whole()), handIn)) {
            window.reach("dossier-docx-1");
            window.press(KeyCode.SPACE);
        }
        assertThat(handIn.opened())
                .containsExactly(folder.resolve("khoi-7-2021-to-trinh-du-thao.docx"))
                .allMatch(Files::exists);
    }

    @Test
    void whatIsMissingElsewhereLeadsThere() {
        try (Window window = open(desk(SampleMeeting.before(Command.Begin.class)), handIn())) {
            assertThat(window.focus().getId()).isEqualTo("dossier-mend-1");
            window.press(KeyCode.SPACE);
        }
        assertThat(gone).containsExactly(Place.ATTENDANCE);
    }

    @Test
    void inCeremonyModeNothingOfItIsSeenUntilTheHallHasHeardTheResult() {
        Desk desk = desk(SampleMeeting.before(Command.SettleTie.class));
        HandIn handIn = handIn();
        handIn.picks().creatingIn(folder.resolve("ho-so"));
        Fx.run(() -> desk.veil().keepCeremony(true));
        try (Window window =
                OneScreen.open(
                        desk,
                        Place.DOSSIER,
                        notices ->
                                new VeiledScreen(
                                        screen(desk, notices, handIn),
                                        desk.veil().drawn(),
                                        text))) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(isSeen(window, "curtain")).isTrue();
            assertThat(isSeen(window, "dossier-figures")).isFalse();
            assertThat(folder.resolve("ho-so")).doesNotExist();

            Fx.run(() -> desk.veil().keepCeremony(false));
            assertThat(isSeen(window, "dossier-figures")).isTrue();
        }
    }

    private static boolean isSeen(Window window, String id) {
        return Fx.make(() -> {
            for (Node at = window.scene().lookup("#" + id); at != null; at = at.getParent()) {
                if (!at.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    @Test
    void theMeetingIsClosedAfterAQuestion() {
        Desk desk = desk(SampleMeeting.before(Command.Direct.class));
        try (Window window = open(desk, handIn())) {
            window.click("dossier-close");

            assertThat(window.scene().lookup("#dossier-close")).isNull();
        }
        assertThat(desk.meeting().get().proceedings().isClosed()).isTrue();
    }

    private record Size(Look look, int width, int height) {}

    private void draw(MeetingSession session, Size size, String name, Consumer<Scene> then) {
        HandIn handIn = handIn();
        handIn.picks().creatingIn(folder.resolve("Hồ sơ khối thi đua các cơ quan năm 2021"));
        handIn.picks().opening(folder.resolve("Biên bản đã ký, trang 1.jpg"));
        Fx.run(() -> {
            Desk desk = desk(session);
            Shell shell =
                    OneScreen.shell(desk, size.look(), notices -> screen(desk, notices, handIn));
            Scene scene = Pictures.scene(size.look(), shell.view(), size.width(), size.height());
            shell.go(Place.DOSSIER);
            then.accept(scene);
            shell.view().applyCss();
            shell.view().layout();
            Pictures.save(scene, "dossier-" + name + "-" + size.look() + "-" + size.width());
            NothingCutOff.in(scene);
            work.release();
        });
    }

    /** Writing begins, and lasts. */
    private void begin(Scene scene) {
        work.hold();
        press(scene, "shell-primary");
    }

    private void attach(Scene scene) {
        try {
            Files.writeString(folder.resolve("Biên bản đã ký, trang 1.jpg"), "ảnh");
            press(scene, "dossier-page-attached");
            press(scene, "dossier-attach-signed");
            press(scene, "dossier-attach-report");
            Files.writeString(
                    folder.resolve("khoi-7-2021-tep-dinh-kem/bien-ban-da-ky-trang-1.jpg"), "sửa");
            press(scene, "dossier-page-papers");
            press(scene, "dossier-page-attached");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void type(Scene scene, int wrong) {
        String code = ((Labeled) scene.lookup("#dossier-code")).getText();
        TextField typed = (TextField) scene.lookup("#dossier-typed");
        typed.setText(
                wrong == 0
                        ? SampleMeeting.whole().entries().get(100).code().text()
                        : code.substring(wrong));
        typed.fireEvent(new ActionEvent());
    }

    private static void press(Scene scene, String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node node = scene.lookup("#" + id);
        if (node instanceof ToggleButton toggle) {
            toggle.fire();
        } else {
            ((Button) node).fire();
        }
    }

    private HandIn handIn() {
        return HandIn.into(folder, work);
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, work, Answers.no(), text);
    }

    private Screen screen(Desk desk, Notices notices, HandIn handIn) {
        return new DossierScreen(
                desk, notices, Answers.yes("x"), gone::add, handIn.equipment(desk));
    }

    private Window open(Desk desk, HandIn handIn) {
        return OneScreen.open(desk, Place.DOSSIER, notices -> screen(desk, notices, handIn));
    }

    private static String words(Window window, String id) {
        return Fx.make(() -> ((Labeled) window.scene().lookup("#" + id)).getText());
    }

    private static String answer(Window window) {
        return Fx.make(
                () -> ((Label) window.scene().lookup("#dossier-answer .secondary")).getText());
    }
}

package vn.binhxet.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.Dossiers;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.nio.file.Path;

class DossierViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Picks picks = new Picks();
    private @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        picks.creatingIn(folder.resolve("Hồ sơ khối thi đua các cơ quan Trung ương năm 2021"));
        draw(SampleMeeting.before(Command.Arrive.class), look, width, height, "begun", false);
        draw(SampleMeeting.before(Command.Direct.class), look, width, height, "decided", true);
        draw(SampleMeeting.whole(), look, width, height, "closed", true);
    }

    @Test
    void theDossierIsExportedWithoutAMouse() {
        picks.creatingIn(folder);
        Desk desk = desk(SampleMeeting.whole());
        try (Window window = open(desk)) {
            assertThat(words(window, "dossier-where")).isEmpty();

            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(words(window, "dossier-where")).contains(folder.toString());
        }
        assertThat(folder).isDirectoryContaining("glob:**/06-tom-tat.json");
    }

    @Test
    void theCodeIsCopiedAsItIsPrinted() {
        Desk desk = desk(SampleMeeting.whole());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("dossier-copy");

            window.press(KeyCode.SPACE);

            assertThat(Fx.make(() -> Clipboard.getSystemClipboard().getString()))
                    .isEqualTo(words(window, "dossier-code"));
        }
    }

    @Test
    void theMeetingIsClosedAfterAQuestion() {
        Desk desk = desk(SampleMeeting.before(Command.Direct.class));
        try (Window window = open(desk)) {
            window.click("dossier-close");

            assertThat(window.scene().lookup("#dossier-close")).isNull();
        }
        assertThat(desk.meeting().get().proceedings().isClosed()).isTrue();
    }

    private void draw(
            MeetingSession session,
            Look look,
            int width,
            int height,
            String name,
            boolean exported) {
        Fx.run(() -> {
            Desk desk = desk(session);
            Shell shell = OneScreen.shell(desk, look, _ -> screen(desk));
            Scene scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.DOSSIER);
            if (exported) {
                ((Button) scene.lookup("#shell-primary")).fire();
            }
            shell.view().applyCss();
            shell.view().layout();
            Pictures.save(scene, "dossier-" + name + "-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.no(), text);
    }

    private Screen screen(Desk desk) {
        Outbox outbox = new Outbox(new Dossiers(new FolderExporter("test")), new NowWork());
        return new DossierScreen(desk, outbox, picks, Answers.yes("x"), _ -> {});
    }

    private Window open(Desk desk) {
        return OneScreen.open(desk, Place.DOSSIER, _ -> screen(desk));
    }

    private static String words(Window window, String id) {
        return Fx.make(() -> ((Labeled) window.scene().lookup("#" + id)).getText());
    }
}

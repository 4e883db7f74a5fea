package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.port.Preferences;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.FilePreferences;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The program as it is started, with its own threads and real files. */
class MainWindowTest {
    @TempDir Path folder;

    private final FxRobot person = new FxRobot();
    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(SampleMeeting.CLOCK),
                    new StoryFiles(),
                    new FolderExporter("test"),
                    SampleMeeting.CLOCK);
    private Path file;
    private final Stage stage = Fx.make(Stage::new);
    private MainWindow window;

    @BeforeEach
    void startWithOneRecentMeeting() throws TimeoutException {
        file = folder.resolve("khoi-7.binhxet");
        prepare(file);
        Settings before = settings();
        before.leaveWindow(new Preferences.Window(1000, 720, false));
        before.opened(file);
        window = Fx.make(() -> new MainWindow(stage, parts()));
        Fx.run(window::show);
        await("#shell-leave", false);
    }

    @AfterEach
    void end() {
        Fx.run(() -> {
            window.close();
            stage.close();
        });
    }

    @Test
    void opensARecentMeetingWhereItIsAt() throws TimeoutException {
        person.push(KeyCode.ENTER);

        await("#shell-leave", true);
        assertThat(Fx.make(stage::getTitle)).isEqualTo("Bình Xét – khoi-7.binhxet");
        assertThat(words(".head-bar .title")).isEqualTo("Điểm danh");
    }

    @Test
    void closesTheMeetingInGoodOrderWhenItIsLeft() throws TimeoutException {
        person.push(KeyCode.ENTER);
        await("#shell-leave", true);

        person.clickOn("#shell-leave");
        await("#welcome-begin", true);

        assertThat(settings().leftOpen()).isEmpty();
        await("#welcome-interruption", false);
    }

    @Test
    void remembersThatAMeetingIsOpenForAStartAfterAPowerCut() throws TimeoutException {
        person.push(KeyCode.ENTER);
        await("#shell-leave", true);

        assertThat(settings().leftOpen()).contains(file);
    }

    @Test
    void leadsToTheDossiersOfTheProvinceAndBack() throws TimeoutException {
        person.push(KeyCode.DIGIT6);
        await("#province-export", true);
        assertThat(Fx.make(stage::getTitle)).isEqualTo("Tiếp nhận hồ sơ");

        person.push(KeyCode.ESCAPE);
        await("#welcome-begin", true);
        assertThat(Fx.make(stage::getTitle)).isEqualTo("Bình Xét");
    }

    private Parts parts() {
        return new Parts(
                meetings,
                Forms.nextYear(meetings),
                Forms.attachedFiles(),
                Forms.workbooks(),
                Forms.regulations(),
                Forms.province(),
                settings(),
                Text.in(Text.VIETNAMESE),
                _ -> true);
    }

    private Settings settings() {
        return new Settings(new FilePreferences(folder.resolve("settings.json")));
    }

    private void prepare(Path meeting) {
        Story sample = SampleMeeting.story();
        switch (meetings.create(meeting, sample, sample.preparation())) {
            case Outcome.Done<MeetingSession>(var session) -> session.close();
            case Outcome.Refused<MeetingSession>(var problems) ->
                    throw new IllegalStateException("the sample is refused: " + problems);
        }
    }

    private String words(String selector) {
        return Fx.make(() -> ((Labeled) stage.getScene().lookup(selector)).getText());
    }

    private void await(String selector, boolean there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> Fx.make(() -> isShown(selector)) == there);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String selector) {
        var node = stage.getScene().lookup(selector);
        return node != null && node.isVisible() && node.getParent().isVisible();
    }
}

package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.intake.StoryFiles;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Meetings;
import vn.binhxet.session.Settings;
import vn.binhxet.store.SqliteJournals;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.projector.window.Displays;
import vn.binhxet.ui.shell.Look;

import java.nio.file.Path;
import java.util.Objects;

/** A rehearsal in the whole program: it looks like one, and is kept or wiped when it is left. */
class RehearsalOnScreenTest {
    @TempDir Path folder;

    private final Meetings meetings =
            new Meetings(
                    new SqliteJournals(SampleMeeting.CLOCK),
                    new StoryFiles(),
                    new FolderExporter("test"),
                    SampleMeeting.CLOCK);
    private final Settings settings = new Settings(new MemoryPreferences());
    private Path real = Path.of("");

    @BeforeEach
    void prepareAMeeting() {
        real = folder.resolve("khoi-7.binhxet");
        Story sample = SampleMeeting.story();
        make(real, sample, sample.preparation());
        settings.opened(real);
        settings.closed();
    }

    @Test
    void fromTheStartToARehearsalAndBackWipedByKeyboard() {
        Program program = Fx.make(this::program);
        try (Window window = Window.with(program::view)) {
            Fx.run(program::begin);
            window.type(KeyCode.TAB, KeyCode.SPACE);
            Path rehearsal = Fx.make(() -> opened(program));
            assertThat(mark(window)).isTrue();
            assertThat(rehearsal).exists();

            window.click("shell-leave");
            assertThat(Fx.make(() -> window.scene().getRoot().lookup(".dialog-card"))).isNotNull();
            window.type(KeyCode.TAB, KeyCode.ENTER);

            assertThat(rehearsal).doesNotExist();
            assertThat(settings.recent()).containsExactly(real);
            window.type(KeyCode.ENTER);
            assertThat(Fx.make(() -> opened(program))).isEqualTo(real);
            assertThat(mark(window)).as("the real meeting has no watermark").isFalse();
            Fx.run(program::leave);
        }
    }

    @Test
    void escapeKeepsTheRehearsal() {
        Program program = Fx.make(this::program);
        try (Window window = Window.with(program::view)) {
            Fx.run(program::begin);
            window.type(KeyCode.TAB, KeyCode.SPACE);
            Path rehearsal = Fx.make(() -> opened(program));

            window.click("shell-leave");
            Fx.run(() -> {
                NothingCutOff.in(window.scene());
                Pictures.save(window.scene(), "rehearsal-keep-or-wipe");
            });
            window.type(KeyCode.ESCAPE);

            assertThat(rehearsal).exists();
            assertThat(settings.recent()).containsExactly(rehearsal, real);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void itsWordIsSeenAcrossEveryScreenAndHindersNoReading(Look look, int width, int height) {
        Path whole = folder.resolve("dien-tap-ca-buoi.binhxet");
        Story sample = SampleMeeting.story();
        var prepared = sample.prepared();
        Story rehearsed =
                new Story(
                        new Fact.MeetingPrepared(
                                prepared.title(),
                                prepared.year(),
                                prepared.place(),
                                true,
                                prepared.bloc(),
                                prepared.regulation()),
                        sample.steps());
        make(whole, rehearsed, rehearsed.steps().size());
        settings.opened(whole);
        Fx.run(() -> {
            Program program = program();
            Scene scene = Pictures.scene(look, program.view(), width, height);
            program.begin();
            scene.getRoot().applyCss();
            Objects.requireNonNull((Button) scene.lookup(".recent-row")).fire();
            Program.InUse meeting = Objects.requireNonNull(program.inUse());
            look.apply();
            for (Place place : new Place[] {Place.SCORING, Place.RESULT, Place.ATTENDANCE}) {
                meeting.shell().go(place);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                String name = "rehearsal-" + place + "-" + look + "-" + width;
                assertThat(Pictures.save(scene, name)).exists();
            }
            program.leave();
            scene.setRoot(new StackPane());
        });
    }

    private Program program() {
        return new Program(
                new Parts(
                        meetings,
                        Forms.nextYear(meetings),
                        Forms.attachedFiles(),
                        Forms.workbooks(),
                        Forms.regulations(),
                        Forms.province(),
                        settings,
                        Text.in(Text.VIETNAMESE),
                        _ -> true),
                new SamePlace(folder.resolve("that.binhxet"), folder),
                new AtOnce(),
                new AtOnce(),
                Displays.none());
    }

    private static Path opened(Program program) {
        return Objects.requireNonNull(program.inUse(), "no meeting is open").opened().file();
    }

    private static boolean mark(Window window) {
        Node mark = Fx.make(() -> window.scene().lookup("#shell-watermark"));
        return mark != null && mark.isVisible();
    }

    private void make(Path file, Story story, int steps) {
        switch (meetings.create(file, story, steps)) {
            case Outcome.Done<MeetingSession>(var session) -> session.close();
            case Outcome.Refused<MeetingSession>(var problems) ->
                    throw new IllegalStateException("the sample is refused: " + problems);
        }
    }
}

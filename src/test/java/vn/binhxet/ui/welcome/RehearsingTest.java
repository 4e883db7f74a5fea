package vn.binhxet.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.shell.Look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One's own meeting rehearsed, and what becomes of the rehearsal, from the start screen. */
class RehearsingTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @TempDir Path folder;
    private StartOfTheDay day;
    private Path real = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        day = new StartOfTheDay(folder);
        real = day.meeting("khoi-7.binhxet", Command.Begin.class);
        day.picks.creatingIn(Files.createDirectory(folder.resolve("that")));
    }

    @AfterEach
    void end() {
        day.close();
    }

    @Test
    void makesARehearsalOfTheMeetingUsedLastByKeyboard() {
        used(real);

        try (Window window = window(Answers.no())) {
            window.type(KeyCode.TAB);
            assertThat(window.focus().getId()).isEqualTo("welcome-rehearse-1");
            window.type(KeyCode.SPACE);
        }

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.file())
                            .isEqualTo(day.file("khoi-7-dien-tap-2022-01-05-0942.binhxet"));
                    assertThat(open.session().meeting().prepared().rehearsal()).isTrue();
                });
    }

    @Test
    void beginsTheOfficialMeetingFromARehearsalByKeyboard() {
        used(day.rehearsalOf(real));

        try (Window window = window(Answers.no())) {
            window.type(KeyCode.TAB);
            assertThat(window.focus().getId()).isEqualTo("welcome-official-1");
            window.type(KeyCode.SPACE);
        }

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.file()).isEqualTo(folder.resolve("that", "khoi-7.binhxet"));
                    assertThat(open.session().meeting().prepared().rehearsal()).isFalse();
                });
    }

    @Test
    void wipesARehearsalWhenThePersonSaysSoAndShowsItNoMore() {
        Path rehearsal = day.rehearsalOf(real);
        used(real);
        used(rehearsal);

        try (Window window = window(Answers.yes("x"))) {
            window.type(KeyCode.TAB, KeyCode.TAB);
            assertThat(window.focus().getId()).isEqualTo("welcome-wipe-1");
            window.type(KeyCode.SPACE);

            assertThat(window.scene().lookup("#welcome-rehearse-1")).isNotNull();
            assertThat(window.focus()).isInstanceOf(RecentRow.class);
        }

        assertThat(rehearsal).doesNotExist();
        assertThat(real).exists();
        assertThat(day.settings().recent()).containsExactly(real);
    }

    @Test
    void keepsARehearsalUnlessThePersonSaysSo() {
        Path rehearsal = day.rehearsalOf(real);
        used(rehearsal);
        Answers keep = Answers.no();

        try (Window window = window(keep)) {
            window.click("welcome-wipe-1");
        }

        assertThat(rehearsal).exists();
        assertThat(keep.heard())
                .singleElement()
                .asString()
                .contains("khoi-7-dien-tap-2022-01-05-0942.binhxet");
    }

    @Test
    void asksOnceWhenARehearsalWasLeft() {
        Path rehearsal = day.rehearsalOf(real);
        used(rehearsal);
        Answers wipe = Answers.yes("x");

        Fx.run(() -> {
            WelcomeScreen screen = screen(wipe);
            screen.shown();
            screen.left(rehearsal);
        });

        assertThat(wipe.heard()).hasSize(1);
        assertThat(rehearsal).doesNotExist();
    }

    @Test
    void saysWhyARehearsalCannotBeMade() throws IOException {
        used(real);
        Files.createFile(day.file("khoi-7-dien-tap-2022-01-05-0942.binhxet"));

        try (Window window = window(Answers.no())) {
            window.click("welcome-rehearse-1");

            assertThat(window.scene().getRoot().lookupAll(".error-block .label"))
                    .extracting(label -> ((Labeled) label).getText())
                    .anyMatch(words -> words.contains("Đã có tệp cùng tên"));
        }

        assertThat(day.opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void drawsWhatCanBeMadeOfEachFile(Look look, int width, int height) {
        Path over = day.meeting("khoi-thi-dua-cac-co-quan-trung-uong-2020.binhxet");
        used(over);
        used(real);
        used(day.rehearsalOf(over));
        used(day.rehearsalOf(real));
        Fx.run(() -> {
            WelcomeScreen screen = screen(Answers.no());
            Scene scene = Pictures.scene(look, screen.view(), width, height);
            screen.shown();
            screen.view().applyCss();
            screen.view().layout();
            NothingCutOff.in(scene);
            assertThat(Pictures.save(scene, "welcome-rehearsal-" + look + "-" + width)).exists();
            scene.setRoot(new StackPane());
        });
    }

    private void used(Path file) {
        day.settings().opened(file);
    }

    private Window window(Answers answers) {
        WelcomeScreen screen = Fx.make(() -> screen(answers));
        Window window = Window.with(screen::view);
        Fx.run(screen::shown);
        return window;
    }

    private WelcomeScreen screen(Answers answers) {
        return new WelcomeScreen(day.shelves(), day.settings(), day.picks, answers, text);
    }
}

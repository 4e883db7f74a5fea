package vn.binhxet.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Points;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.nio.file.Path;
import java.util.Locale;

class WelcomeViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers answers = Answers.no();

    @TempDir Path folder;
    private StartOfTheDay day;

    @BeforeEach
    void begin() {
        day = new StartOfTheDay(folder);
        day.picks.creatingIn(folder);
    }

    @AfterEach
    void end() {
        day.close();
    }

    @Test
    void opensTheSampleWithTheKeyOfItsTile() {
        try (Window window = window()) {
            window.press(KeyCode.DIGIT3);
        }

        assertThat(day.opened).hasSize(1);
    }

    @Test
    void beginsThePracticeWithTheKeyOfItsCard() {
        try (Window window = window()) {
            window.press(KeyCode.DIGIT5);
        }

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.file())
                            .isEqualTo(day.file("dien-tap-kiem-phieu-2022-01-05-0942.binhxet"));
                    Meeting meeting = open.session().meeting();
                    assertThat(meeting.prepared().rehearsal()).isTrue();
                    assertThat(Place.of(meeting)).isEqualTo(Place.BALLOT);
                });
    }

    @Test
    void leadsToTheDossiersOfTheProvinceWithTheKeyBesideIt() {
        try (Window window = window()) {
            window.press(KeyCode.DIGIT6);
        }

        assertThat(day.provinceOpened).isEqualTo(1);
    }

    @Test
    void putsThePracticePapersIntoAFileToPrint() {
        try (Window window = window()) {
            window.click("welcome-practice-print");

            assertThat(((Label) window.scene().lookup("#welcome-practice-printed")).getText())
                    .contains(day.file("bo-phieu-tap.pdf").toString());
            Fx.run(() -> {
                NothingCutOff.in(window.scene());
                Pictures.save(window.scene(), "welcome-practice-printed");
            });
        }

        assertThat(day.file("bo-phieu-tap.pdf")).isNotEmptyFile();
        assertThat(day.opened).isEmpty();
    }

    @Test
    void opensTheFileUsedLastWithEnter() {
        Path file = day.meeting("khoi-trung-uong-2021.binhxet", Command.TypePapers.class);
        day.settings().opened(file);

        try (Window window = window()) {
            window.press(KeyCode.ENTER);
        }

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> assertThat(open.file()).isEqualTo(file));
    }

    @Test
    void walksTheTilesWithTheArrows() {
        try (Window window = window()) {
            assertThat(window.focus().getId()).isEqualTo("welcome-new");

            window.press(KeyCode.DOWN);

            assertThat(window.focus().getId()).isEqualTo("welcome-next");
        }
    }

    @Test
    void makesANewMeetingFromAForm() {
        try (Window window = window()) {
            window.press(KeyCode.DIGIT1);
            assertThat(window.focus().getId()).isEqualTo("welcome-new-bloc");
            window.write("Khối thi đua số 7");
            window.press(KeyCode.ENTER);
            window.write("Cục Thống kê");
            window.press(KeyCode.ENTER);
            window.write("Nam Định");
            window.type(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(day.opened).as("the year is missing").isEmpty();
            window.fill("welcome-new-year", "2024");
            window.click("welcome-new-regulation-2");
            window.click("welcome-new-place");
            window.press(KeyCode.ENTER);
        }

        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    assertThat(open.file()).isEqualTo(day.file("khoi-thi-dua-so-7-2024.binhxet"));
                    Meeting meeting = open.session().meeting();
                    assertThat(meeting.bloc().units()).hasSize(1);
                    assertThat(meeting.regulation().year()).isEqualTo(2024);
                    assertThat(meeting.regulation().scheme().scale()).isEqualTo(Points.of(1000));
                    assertThat(Place.of(meeting)).isEqualTo(Place.BLOC);
                });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void drawsTheFormForANewMeeting(Look look, int width, int height) {
        Fx.run(() -> {
            WelcomeScreen screen = screen();
            Scene scene = Pictures.scene(look, screen.view(), width, height);
            screen.shown();
            ((Button) scene.lookup("#welcome-new")).fire();
            NothingCutOff.in(scene);
            assertThat(Pictures.save(scene, "welcome-new-" + look + "-" + width)).exists();
            scene.setRoot(new StackPane());
        });
    }

    @Test
    void drawsAllItsWords() {
        Settings before = day.settings();
        before.opened(day.file("khoi-van-hoa-xa-hoi-2019.binhxet"));
        before.opened(day.meeting("khoi-trung-uong-2022.binhxet", Command.Score.class));
        before.opened(day.meeting("khoi-trung-uong-2021.binhxet", Command.TypePapers.class));
        day.type(day.file("khoi-trung-uong-2021.binhxet"), 3);
        for (Look look : Look.values()) {
            draw(look, "welcome-" + look.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void drawsWhatToDoFirstOnANewComputer() {
        draw(Look.LIGHT, "welcome-empty");
    }

    private void draw(Look look, String name) {
        Fx.run(() -> {
            WelcomeScreen screen = screen();
            Scene scene = Pictures.scene(look, screen.view(), Pictures.WIDTH, Pictures.HEIGHT);
            screen.shown();
            NothingCutOff.in(scene);
            assertThat(Pictures.save(scene, name)).exists();
            scene.setRoot(new StackPane());
        });
    }

    private Window window() {
        WelcomeScreen screen = Fx.make(this::screen);
        Window window = Window.with(screen::view);
        Fx.run(screen::shown);
        return window;
    }

    private WelcomeScreen screen() {
        return new WelcomeScreen(day.shelves(), day.settings(), day.picks, answers, text);
    }
}

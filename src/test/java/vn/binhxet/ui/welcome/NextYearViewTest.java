package vn.binhxet.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Story;
import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.shell.Look;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A new year from last year's file, by hand. */
class NextYearViewTest {
    private static final Code FLAG = new Code("CTD");

    @TempDir private Path folder;
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
    void aNewYearIsBegunByKeysAlone() throws IOException {
        Path old = day.meeting("nam-2021.binhxet");
        byte[] before = Files.readAllBytes(old);
        day.picks.opening(old);

        try (Window window = window()) {
            window.press(KeyCode.DIGIT2);
            assertThat(window.focus().getId()).isEqualTo("nextYear-title");
            assertThat(words(window.scene().lookup("#nextYear-difference")))
                    .contains("Khối trưởng: Cục Thống kê tỉnh Nam Định → Cục Thuế tỉnh Nam Định")
                    .contains("Năm: 2021 → 2022")
                    .contains("Năm 2020: Bảo hiểm xã hội tỉnh Nam Định, Chi cục Hải quan Nam Định");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("nextYear-year");
            window.press(KeyCode.ENTER);
            window.enter("nextYear-place", "Giao Thủy");
            window.press(KeyCode.ENTER);
        }

        assertThat(Files.readAllBytes(old)).isEqualTo(before);
        assertThat(day.opened)
                .singleElement()
                .satisfies(open -> {
                    Meeting meeting = open.session().meeting();
                    assertThat(String.valueOf(open.file().getFileName())).endsWith("-2022.binhxet");
                    assertThat(meeting.year()).isEqualTo(2022);
                    assertThat(meeting.prepared().place()).isEqualTo("Giao Thủy");
                    assertThat(meeting.bloc().units()).hasSize(11);
                });
    }

    @Test
    void aMeetingThatIsOverLeadsToTheNextYearFromItsLine() {
        Path over = day.meeting("nam-2021.binhxet");
        day.settings().opened(day.meeting("nam-2020.binhxet", Command.Begin.class));
        day.settings().opened(over);

        try (Window window = window()) {
            assertThat(window.scene().lookup("#welcome-following-2")).isNull();
            Fx.run(() -> Pictures.save(window.scene(), "nextYear-recent"));
            window.reach("welcome-following-1");
            window.press(KeyCode.SPACE);

            assertThat(window.focus().getId()).isEqualTo("nextYear-title");
        }
    }

    @Test
    void whatIsTypedWrongIsSaidBesideItAndNothingIsMade() {
        day.picks.opening(day.meeting("nam-2021.binhxet"));

        try (Window window = window()) {
            window.press(KeyCode.DIGIT2);
            window.enter("nextYear-year", "2021");
            window.reach("nextYear-create");
            window.press(KeyCode.SPACE);

            assertThat(words(window.scene().getRoot())).contains("Ghi năm sau năm 2021");
            assertThat(day.opened).isEmpty();

            window.press(KeyCode.ESCAPE);
            assertThat(window.scene().lookup("#nextYear-difference").isVisible()).isFalse();
        }
    }

    @Test
    void theDifferencesAreScrolledWithTheArrows() {
        day.picks.opening(large());

        try (Window window = window()) {
            window.press(KeyCode.DIGIT2);
            window.reach("nextYear-difference");
            window.type(KeyCode.PAGE_DOWN, KeyCode.DOWN);

            ScrollPane page = (ScrollPane) window.scene().lookup("#nextYear-difference");
            assertThat(page.getVvalue()).isPositive();
        }
    }

    @Test
    void aRehearsalIsRefusedInWords() {
        day.picks.opening(day.rehearsalOf(day.meeting("nam-2021.binhxet", Command.Begin.class)));

        try (Window window = window()) {
            window.press(KeyCode.DIGIT2);

            assertThat(words(window.scene().getRoot())).contains("Đây là tệp diễn tập");
            assertThat(window.scene().lookup("#nextYear-difference").isVisible()).isFalse();
            Fx.run(() -> Pictures.save(window.scene(), "nextYear-refused"));
        }
    }

    @Test
    void aFileThatIsThereAlreadyIsNotTouched() throws IOException {
        day.picks.opening(day.meeting("nam-2021.binhxet"));
        Path there = folder.resolve(fileName());
        Files.writeString(there, "của tôi");

        try (Window window = window()) {
            window.press(KeyCode.DIGIT2);
            window.reach("nextYear-create");
            window.press(KeyCode.SPACE);

            assertThat(words(window.scene().getRoot())).contains("Đã có tệp cùng tên");
        }

        assertThat(there).hasContent("của tôi");
        assertThat(day.opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,1366,688,false",
        "DARK,1366,688,false",
        "LIGHT,1920,1000,false",
        "DARK,1920,1000,true",
        "LIGHT,1366,688,true"
    })
    void drawsAllItsWords(Look look, int width, int height, boolean large) {
        day.picks.opening(large ? large() : day.meeting("nam-2021.binhxet"));
        Fx.run(() -> {
            WelcomeScreen screen = screen();
            Scene scene = Pictures.scene(look, screen.view(), width, height);
            screen.shown();
            ((Button) scene.lookup("#welcome-next")).fire();
            NothingCutOff.in(scene);
            String name = "nextYear-" + look + "-" + width + (large ? "-large" : "");
            assertThat(Pictures.save(scene, name)).exists();
            ScrollPane page = (ScrollPane) scene.lookup("#nextYear-difference");
            page.setVvalue(1);
            scene.getRoot().layout();
            Pictures.save(scene, name + "-end");
            scene.setRoot(new StackPane());
        });
    }

    private static String fileName() {
        return Bloc.slug(SampleMeeting.story().prepared().bloc().name()) + "-2022.binhxet";
    }

    /** Last year of the largest bloc, prepared and not held. */
    private Path large() {
        Fact.MeetingPrepared sample = SampleMeeting.story().prepared();
        List<Unit> units = LargeBloc.UNITS;
        List<Honour> history = new ArrayList<>();
        for (int year = 2015; year <= 2021; year++) {
            for (int i = 0; i < 3; i++) {
                history.add(new Honour(year, FLAG, null, units.get((year * 3 + i) % 25).id()));
            }
        }
        Bloc bloc =
                new Bloc(
                        "Khối thi đua các cơ quan, đơn vị Trung ương đóng trên địa bàn tỉnh",
                        "Nam Định",
                        units,
                        units.getFirst().id(),
                        List.of(units.get(1).id(), units.get(2).id()),
                        List.of(
                                new Guest("Bà Lan", "Phó Chủ tịch UBND tỉnh"),
                                new Guest("Ông Nam", "Trưởng ban Thi đua – Khen thưởng tỉnh")),
                        history);
        Fact.MeetingPrepared prepared =
                new Fact.MeetingPrepared(
                        sample.title(),
                        sample.year(),
                        sample.place(),
                        false,
                        bloc,
                        sample.regulation());
        return day.meeting("khoi-lon-2021.binhxet", new Story(prepared, List.of()), 0);
    }

    private static String words(Node node) {
        return node.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private Window window() {
        WelcomeScreen screen = Fx.make(this::screen);
        Window window = Window.with(screen::view);
        Fx.run(screen::shown);
        return window;
    }

    private WelcomeScreen screen() {
        return new WelcomeScreen(
                day.shelves(), day.settings(), day.picks, Answers.no(), Text.in(Text.VIETNAMESE));
    }
}

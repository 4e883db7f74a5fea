package vn.binhxet.ui.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.export.RegulationFileWriter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.intake.RegulationFiles;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.session.Regulations;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.shell.Look;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class RegulationViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Answers people = Answers.yes("Theo công văn của tỉnh");

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        for (int tab = 0; tab < 6; tab++) {
            draw(SampleMeeting.before(Command.Begin.class), tab, 1, look, width, height, "sample");
        }
        draw(large(), 0, 25, look, width, height, "large");
    }

    @Test
    void aCriterionIsAddedAndSplitWithoutAMouse() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("regulation-tree");
            window.type(KeyCode.DOWN, KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.N);
            assertThat(window.focus().getId()).isEqualTo("regulation-line-title");
            window.write("Chuyển đổi số");
            window.click("regulation-line-max");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("4");
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertThat(window.focus().getId()).isEqualTo("regulation-split");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("3; 1");
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("regulation-tree");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        Scheme scheme = desk.meeting().get().regulation().scheme();
        assertThat(scheme.sections().getFirst().criteria())
                .extracting(c -> c.code() + " " + c.max())
                .containsSubsequence("I.2 10", "I.6.1 3", "I.6.2 1", "I.3 5");
        assertThat(scheme.criterion(new Code("I.6.1")).orElseThrow().title())
                .isEqualTo("Chuyển đổi số");
    }

    @Test
    void theFieldsFollowTheKindOfACriterion() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            window.click("regulation-line-kind");
            window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            window.fill("regulation-kind-each", "2,5");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(criterion(desk, "I.1").kind()).isEqualTo(new Kind.Counted(Points.of("2.5")));
    }

    @Test
    void theRegulationIsFrozenAndChangedByAnotherVersion() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(desk.meeting().get().isRegulationFrozen()).isTrue();
            Fx.run(() ->
                    desk.ask(
                            MeetingBuilder.score(
                                    Stage.SELF,
                                    THUE,
                                    Map.of("I.1", new Input.Given(Points.of(10)))),
                            _ -> {}));
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            window.fill("regulation-line-max", "8");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().regulationVersion()).isEqualTo(2);
        assertThat(people.heard().getLast()).contains("I.1: 10 → 8", "Cục Thuế: I.1");
    }

    @Test
    void whatCannotBeReadStandsInTheWayAndIsTakenBackWithCtrlZ() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            window.fill("regulation-line-max", "mười");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(desk.meeting().get().isRegulationFrozen()).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(criterion(desk, "I.1").max()).isEqualTo(Points.of(10));
        assertThat(desk.meeting().get().isRegulationFrozen()).isTrue();
    }

    @Test
    void everyPartIsReachedByKeyboard() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            for (String id :
                    List.of(
                            "regulation-adjustment-0-code",
                            "regulation-class-0-name",
                            "regulation-award-0",
                            "regulation-quorum-share",
                            "regulation-title",
                            "regulation-tree")) {
                window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
                assertThat(window.focus().getId()).isEqualTo(id);
            }
        }
    }

    @Test
    void theSamplesAreAddedToTheMenuOnceWhenItIsOpened() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            MenuButton files = (MenuButton) window.scene().lookup("#regulation-files");
            int ways = files.getItems().size();
            for (int times = 0; times < 2; times++) {
                Fx.run(files::show);
                Fx.run(files::hide);
            }
            assertThat(files.getItems()).hasSize(ways + 2);
        }
    }

    private static Criterion criterion(Desk desk, String code) {
        return desk.meeting().get().regulation().scheme().criterion(new Code(code)).orElseThrow();
    }

    private void draw(
            MeetingSession session,
            int tab,
            int line,
            Look look,
            int width,
            int height,
            String name) {
        Desk desk = desk(session);
        OneScreen.draw(
                desk,
                Place.REGULATION,
                notices -> {
                    RegulationScreen screen = screen(desk, notices, people);
                    TabPane tabs = (TabPane) screen.view().lookup("#regulation-tabs");
                    tabs.getSelectionModel().select(tab);
                    ListView<?> tree = (ListView<?>) screen.view().lookup("#regulation-tree");
                    tree.getSelectionModel().select(line);
                    return screen;
                },
                look,
                width,
                height,
                "regulation-" + name + "-" + tab);
    }

    private Window open(Desk desk) {
        return OneScreen.open(desk, Place.REGULATION, notices -> screen(desk, notices, people));
    }

    private static RegulationScreen screen(Desk desk, Notices notices, Dialogs dialogs) {
        RegulationShelf shelf =
                new RegulationShelf(
                        new Regulations(new RegulationFiles(), new RegulationFileWriter()),
                        new NowWork());
        return new RegulationScreen(
                desk, notices, dialogs, _ -> {}, new RegulationScreen.Files(shelf, new Picks()));
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), people, text);
    }

    /** Two hundred criteria with long titles. */
    private static MeetingSession large() {
        List<Section> sections =
                IntStream.rangeClosed(1, 10).mapToObj(RegulationViewTest::section).toList();
        return LargeBloc.meeting(Rules.with(Rules.SCHEME.withSections(sections))).session();
    }

    private static Section section(int number) {
        List<Criterion> criteria =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i ->
                                new Criterion(
                                        new Code(number + "." + i),
                                        "Tỷ lệ hồ sơ thủ tục hành chính được tiếp nhận, giải quyết"
                                                + " trước hạn và đúng hạn trên hệ thống một cửa"
                                                + " điện tử của đơn vị, số "
                                                + i,
                                        Points.of("0.5"),
                                        new Kind.Graded(Points.of("0.25")),
                                        "Quyết định số 15/2021/QĐ-UBND, Điều 7"))
                        .toList();
        return new Section(
                new Code("" + number),
                "Thực hiện các nhiệm vụ phát triển kinh tế – xã hội, cải cách hành chính, phần "
                        + number,
                criteria,
                List.of());
    }
}

package vn.binhxet.ui.bloc;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.bloc.Honour;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.MemoryClip;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.util.List;
import java.util.stream.Collectors;

class BlocViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final MemoryClip clip = new MemoryClip();
    private final Answers answers = Answers.yes("Theo quyết định của tỉnh");

    @Test
    void threeUnitsAreTypedOneAfterTheOther() {
        Desk desk = desk(small());
        try (Window window = open(desk)) {
            window.press(KeyCode.DOWN);
            window.write("Cục Thuế");
            window.press(KeyCode.ENTER);
            window.write("Kho bạc Nhà nước");
            window.press(KeyCode.TAB);
            window.write("Kho bạc");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.LEFT);
            window.write("Bưu điện tỉnh");
            window.press(KeyCode.ENTER);
        }

        assertThat(names(desk))
                .containsExactly("Cục Thống kê", "Cục Thuế", "Kho bạc Nhà nước", "Bưu điện tỉnh");
        assertThat(unit(desk, "kho-bac-nha-nuoc").shortName()).isEqualTo("Kho bạc");
        assertThat(answers.heard()).isEmpty();
    }

    @Test
    void aBlockFromExcelIsLookedAtFirstAndChangesNothingTheSecondTime() {
        Desk desk = desk(small());
        clip.put(
                String.join(
                        "\r\n",
                        "TT\tTên đơn vị\tSố đại biểu",
                        "1\tCục  thống kê\t2",
                        "2\t\"Ngân hàng Nhà nước\n– Chi nhánh tỉnh\"\t1",
                        "3\tKho bạc\thai",
                        ""));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.V);
            assertThat(names(desk)).containsExactly("Cục Thống kê");
            assertThat(window.focus().getId()).isEqualTo("bloc-paste-record");

            window.press(KeyCode.ENTER);
            assertThat(names(desk))
                    .containsExactly("Cục Thống kê", "Ngân hàng Nhà nước – Chi nhánh tỉnh");
            assertThat(unit(desk, "thong-ke").delegates()).isEqualTo(2);
            assertThat(window.focus().getId()).isEqualTo("bloc-unit");
            assertThat(window.scene().lookup("#bloc-paste-preview").isVisible()).isFalse();
            int recorded = desk.entries().get().size();

            window.press(KeyCode.CONTROL, KeyCode.V);
            window.press(KeyCode.ENTER);
            assertThat(desk.entries().get()).hasSize(recorded);
        }
    }

    @Test
    void aColumnIsPastedDownFromTheCellThatIsPicked() {
        Desk desk = desk(MeetingBuilder.typical().session());
        clip.put("1\n2\n3\n");
        try (Window window = open(desk)) {
            window.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
            window.press(KeyCode.CONTROL, KeyCode.V);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }

        assertThat(desk.meeting().get().bloc().units().stream().map(Unit::delegates).limit(5))
                .containsExactly(2, 1, 2, 3, null);
    }

    @Test
    void aUnitIsRenamedWithAReasonOnceTheMeetingBegan() {
        Desk desk = desk(MeetingBuilder.typical().begun().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.DOWN);
            window.write("Thuế tỉnh Nam Định");
            window.press(KeyCode.ENTER);
        }

        assertThat(unit(desk, "thue").formerly()).containsExactly("Chi cục Thuế", "Cục Thuế");
        assertThat(answers.heard()).hasSize(1);
    }

    @Test
    void aUnitIsMergedMovedAndPutInOfficeByKeys() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.M);
            assertThat(window.focus().getId()).isEqualTo("bloc-merge-into");
            window.write("kho bac");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("bloc-unit");
            window.press(KeyCode.CONTROL, KeyCode.T);
            window.press(KeyCode.CONTROL, KeyCode.UP);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.CONTROL, KeyCode.DELETE);
        }

        Bloc bloc = desk.meeting().get().bloc();
        assertThat(bloc.ids().subList(0, 3))
                .containsExactly(TypicalBloc.KHO_BAC, TypicalBloc.THONG_KE, TypicalBloc.NGAN_HANG);
        assertThat(bloc.head()).isEqualTo(TypicalBloc.KHO_BAC);
        assertThat(bloc.deputies()).containsExactly(TypicalBloc.THONG_KE);
        assertThat(unit(desk, "kho-bac").formerly()).containsExactly("Cục Thuế", "Chi cục Thuế");
    }

    @Test
    void aNameThatIsThereAlreadyIsPutBackWithTheSentence() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.write("cục THUẾ");
            window.press(KeyCode.ENTER);

            assertThat(((TextField) window.focus()).getText()).isEqualTo("cục THUẾ");
            assertThat(window.scene().lookup("#bloc-refused").isVisible()).isTrue();
            window.press(KeyCode.ESCAPE);
            assertThat(((TextField) window.focus()).getText()).isEqualTo("Cục Thống kê");
        }
        assertThat(names(desk))
                .isEqualTo(TypicalBloc.BLOC.units().stream().map(Unit::name).toList());
    }

    @Test
    void guestsAndHonoursAreTypedInTheirOwnTables() {
        Desk desk = desk(MeetingBuilder.typical().session());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            window.press(KeyCode.DOWN);
            window.write("Bà Lan");
            window.press(KeyCode.TAB);
            window.write("Phó ban");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.TAB);
            window.type(KeyCode.DOWN, KeyCode.DOWN);
            window.write("2020");
            window.press(KeyCode.TAB);
            window.write("ctd");
            window.press(KeyCode.TAB);
            window.write("chi cục thuế");
            window.press(KeyCode.ENTER);
        }

        assertThat(desk.meeting().get().bloc().guests())
                .contains(new Guest("Bà Lan", "Phó ban"))
                .hasSize(2);
        assertThat(desk.meeting().get().bloc().history())
                .contains(new Honour(2020, TypicalBloc.CTD, null, TypicalBloc.THUE))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(desk(MeetingBuilder.typical().session()), look, width, height, "typical");
        draw(desk(LargeBloc.shortlyNamed(Rules.typical()).session()), look, width, height, "large");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688"})
    void drawsThePreview(Look look, int width, int height) {
        clip.put(
                LargeBloc.UNITS.stream()
                        .map(unit -> unit.name() + "\tTên gọn\t\t2")
                        .collect(Collectors.joining("\n"))
                        .replace("số 7\t", "số 7\tx\t"));
        Desk desk =
                desk(
                        MeetingBuilder.of(bloc(LargeBloc.UNITS.subList(0, 12)), Rules.typical())
                                .session());
        Fx.run(() -> {
            Shell shell =
                    OneScreen.shell(
                            desk,
                            look,
                            notices -> new BlocScreen(desk, notices, answers, clip, _ -> {}));
            var scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.BLOC);
            ((Button) scene.lookup("#bloc-paste")).fire();
            shell.view().applyCss();
            shell.view().layout();
            Pictures.save(scene, "bloc-preview-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    @Test
    void drawsTheUnitsAnotherOneCanGoInto() {
        Desk desk = desk(LargeBloc.shortlyNamed(Rules.typical()).session());
        Fx.run(() -> {
            Shell shell =
                    OneScreen.shell(
                            desk,
                            Look.DARK,
                            notices -> new BlocScreen(desk, notices, answers, clip, _ -> {}));
            var scene = Pictures.scene(Look.DARK, shell.view(), 1366, 688);
            shell.go(Place.BLOC);
            ((Button) scene.lookup("#bloc-merge")).fire();
            Pictures.save(scene, "bloc-merge");
            NothingCutOff.in(scene);
        });
    }

    private void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.BLOC,
                notices -> new BlocScreen(desk, notices, answers, clip, _ -> {}),
                look,
                width,
                height,
                "bloc-" + name);
    }

    private Window open(Desk desk) {
        return OneScreen.open(
                desk, Place.BLOC, notices -> new BlocScreen(desk, notices, answers, clip, _ -> {}));
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), answers, text);
    }

    private static MeetingSession small() {
        return MeetingBuilder.of(bloc(TypicalBloc.BLOC.units().subList(0, 1)), Rules.typical())
                .session();
    }

    private static Bloc bloc(List<Unit> units) {
        return new Bloc(
                "Khối 7",
                "Nam Định",
                units,
                units.getFirst().id(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> names(Desk desk) {
        return desk.meeting().get().bloc().units().stream().map(Unit::name).toList();
    }

    private static Unit unit(Desk desk, String id) {
        return desk.meeting().get().bloc().find(new UnitId(id)).orElseThrow();
    }
}

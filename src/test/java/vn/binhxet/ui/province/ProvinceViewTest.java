package vn.binhxet.ui.province;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Forms;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Window;
import vn.binhxet.province.SentBlocs;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.province.ProvinceViewModel.Page;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;
import vn.binhxet.ui.shell.Look;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class ProvinceViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Picks picks = new Picks();
    private final List<Path> opened = new ArrayList<>();
    private final NowWork work = new NowWork();
    private final ProvinceViewModel model =
            Fx.make(() ->
                    new ProvinceViewModel(
                            new ProvinceShelf(Forms.province(), work),
                            picks,
                            Answers.yes(""),
                            text));
    private final Tray tray = model.tray();
    private int left;

    @TempDir Path folder;

    private ProvinceView view() {
        return new ProvinceView(model, opened::add, () -> left++, text);
    }

    private Window window() {
        ProvinceView view = Fx.make(this::view);
        Window window = Window.with(view::build);
        Fx.run(view::focus);
        return window;
    }

    private Window windowWith(int dossiers) {
        Window window = window();
        List<Path> files = SentBlocs.write(folder.resolve("den"), dossiers);
        picks.openingAll(files).creatingIn(folder);
        window.press(KeyCode.CONTROL, KeyCode.O);
        return window;
    }

    private Received picked() {
        return Fx.make(() -> Objects.requireNonNull(tray.picked().get()));
    }

    private static String words(Window window, String id) {
        return Fx.make(() -> ((Label) window.scene().lookup("#" + id)).getText());
    }

    @Test
    void escLeadsBackToTheStartFromWherever() {
        try (Window window = windowWith(3)) {
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.press(KeyCode.ESCAPE);
        }

        assertThat(left).isEqualTo(3);
    }

    @Test
    void choosesWalksDecidesAndRemovesByKeysAlone() {
        try (Window window = windowWith(4)) {
            assertThat(window.focus().getId()).isEqualTo("province-table");
            window.press(KeyCode.DOWN);
            assertThat(picked().number()).isEqualTo(2);

            window.press(KeyCode.SPACE);
            assertThat(picked().line().counted()).isFalse();

            window.press(KeyCode.DELETE);
            assertThat(picked().submission().file()).contains("003");
            assertThat(words(window, "province-standing"))
                    .isEqualTo("3 hồ sơ; 2 được tính; 1 có điều cần xem");
        }
    }

    @Test
    void comparesTheCodeOfTheSignedPaperWithoutAMouse() {
        try (Window window = windowWith(2)) {
            String code = Objects.requireNonNull(picked().told()).code();
            window.press(KeyCode.ENTER);
            window.write(code.replace("-", ""));
            assertThat(words(window, "province-verdict")).startsWith("Khớp");

            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("province-table");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.write(code);
            assertThat(words(window, "province-verdict")).startsWith("Không khớp");
        }
    }

    @Test
    void aCodeThatAgreesDoesNotMakeAChangedDossierGood() {
        try (Window window = windowWith(3)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.write(Objects.requireNonNull(picked().told()).code());

            assertThat(words(window, "province-verdict")).contains("không còn nguyên vẹn");
        }
    }

    @Test
    void findsADossierByNameAndGoesToIt() {
        try (Window window = windowWith(6)) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("so 4");
            window.press(KeyCode.ENTER);

            assertThat(picked().number()).isEqualTo(4);
            assertThat(words(window, "province-count")).isEqualTo("Hiện 1/6");
            assertThat(window.focus().getId()).isEqualTo("province-table");
        }
    }

    @Test
    void goesFromABlocOfTheTableToItsDossier() {
        try (Window window = windowWith(6)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertThat(window.focus().getId()).isEqualTo("province-blocs");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);

            assertThat(Fx.make(() -> model.page().get())).isEqualTo(Page.DOSSIERS);
            assertThat(picked().number()).isEqualTo(3);
            assertThat(window.focus().getId()).isEqualTo("province-table");
        }
    }

    @Test
    void goesFromAConflictToTheDossiersItNames() {
        try (Window window = windowWith(13)) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.reach("province-conflict-1-2");
            window.press(KeyCode.SPACE);

            assertThat(picked().number()).isEqualTo(13);
        }
    }

    @Test
    void writesTheTableWithThePrimaryKeyAndOpensIt() {
        try (Window window = windowWith(3)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(words(window, "province-told")).contains("tong-hop-cac-khoi.xlsx");
            Fx.run(() -> {
                NothingCutOff.in(window.scene());
                Pictures.save(window.scene(), "province-written");
            });
            window.reach("province-open");
            window.press(KeyCode.SPACE);
        }

        assertThat(opened).containsExactly(folder.resolve("tong-hop-cac-khoi.xlsx"));
        assertThat(opened.getFirst()).isNotEmptyFile();
    }

    @Test
    void everythingElseIsReachedByTab() {
        try (Window window = windowWith(5)) {
            for (String id :
                    List.of(
                            "province-back",
                            "province-files",
                            "province-folder",
                            "province-words",
                            "province-order",
                            "province-direction",
                            "province-remarks",
                            "province-remove",
                            "province-clear",
                            "province-table",
                            "province-counted",
                            "province-typed",
                            "province-export")) {
                window.reach(id);
            }
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.reach("province-codes-choose");
            window.reach("province-codes-sample");
        }
    }

    @Test
    void tellsTheStateOfARowToWhoeverCannotSeeIt() {
        try (Window window = windowWith(3)) {
            Fx.run(() -> {
                TableView<?> table = (TableView<?>) window.scene().lookup("#province-table");
                assertThat(table.lookupAll(".table-cell"))
                        .extracting(cell -> cell.getAccessibleText())
                        .contains("Nguyên vẹn", "Không còn nguyên vẹn: 01-to-trinh.pdf");
            });
        }
    }

    @Test
    void showsHowFarItIsWhileItReads() {
        List<Path> files = SentBlocs.write(folder, 5);
        Fx.run(() -> {
            tray.reading()
                    .subscribe(now -> {
                        if (now.isPresent() && now.get().done() == 3) {
                            work.hold();
                        }
                    });
            model.take(files);
            Scene scene = draw(Look.LIGHT, Pictures.WIDTH, Pictures.HEIGHT, "reading");
            assertThat(scene.lookup("#province-stop").isVisible()).isTrue();
            scene.setRoot(new StackPane());
        });
    }

    @Test
    void drawsAHundredAndTwentyDossiersWithLongNames() {
        List<Path> files = SentBlocs.write(folder, 120);
        Fx.run(() -> {
            all("empty");
            model.take(files);
            all("list");
            Received changed = tray.all().get().get(2);
            tray.picked().set(changed);
            tray.compare(changed, "7K3F-92QD-M5TX-HW8R");
            all("changed");
            model.turnTo(Page.BLOCS);
            all("blocs");
        });
    }

    private void all(String name) {
        draw(Look.LIGHT, Pictures.WIDTH, Pictures.HEIGHT, name).setRoot(new StackPane());
        draw(Look.DARK, Pictures.WIDTH, Pictures.HEIGHT, name).setRoot(new StackPane());
        draw(Look.LIGHT, 1920, 1000, name).setRoot(new StackPane());
        draw(Look.LIGHT, 960, 540, name).setRoot(new StackPane());
    }

    private Scene draw(Look look, int width, int height, String name) {
        ProvinceView view = view();
        Scene scene = Pictures.scene(look, view.build(), width, height);
        view.focus();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Pictures.save(scene, "province-" + name + "-" + look + "-" + width);
        NothingCutOff.in(scene);
        return scene;
    }
}

package vn.binhxet.ui.recess;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneButtonScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.DialogLayer;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.shell.Tools;
import vn.binhxet.ui.shift.Shift;

import java.util.ArrayList;
import java.util.List;

/** The screen is locked and unlocked by keys, and nothing of the meeting is left meanwhile. */
class RecessTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Desk desk =
            new Desk(
                    SampleMeeting.before(Command.TypePapers.class),
                    new NowWork(),
                    Answers.yes("x"),
                    text);
    private final List<String> presses = new ArrayList<>();
    private final DialogLayer layer = Fx.make(() -> new DialogLayer(text));
    private final Shell shell = Fx.make(this::shell);
    private final Window window =
            Window.with(() -> {
                layer.show(shell.view());
                return layer;
            });

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void withANumberOnlyThatNumberOpensIt() {
        lock("2468", "2468");
        assertThat(words()).contains("Giải lao").noneMatch(word -> word.contains("Đã ghi"));

        window.write("1357");
        window.press(KeyCode.ENTER);
        assertThat(words()).contains("Số không đúng. Gõ lại.");
        assertThat(window.scene().lookup("#recess")).isNotNull();

        window.write("2468");
        window.press(KeyCode.ENTER);
        assertThat(window.scene().lookup("#recess")).isNull();
        assertThat(window.focus().getId()).isEqualTo("under");
    }

    @Test
    void noKeyReachesTheMeetingBeneath() {
        lock("7", "7");
        int entries = desk.entries().get().size();

        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.type(KeyCode.F1, KeyCode.F6, KeyCode.ESCAPE, KeyCode.TAB, KeyCode.TAB);

        assertThat(desk.entries().get()).hasSize(entries);
        assertThat(presses).isEmpty();
        assertThat(shell.view().getScene()).as("taken out of the window").isNull();
        assertThat(window.scene().lookup("#shell-primary")).isNull();
    }

    @Test
    void withoutANumberAnyKeyOpensItButNotShiftAlone() {
        lock("", "");
        window.press(KeyCode.SHIFT);
        assertThat(window.scene().lookup("#recess")).isNotNull();
        window.press(KeyCode.SPACE);
        assertThat(window.scene().lookup("#recess")).isNull();
    }

    @Test
    void theNumberIsAskedTwiceAndMustBeTheSame() {
        lock("12", "21");
        assertThat(window.scene().lookup("#recess")).isNull();
        assertThat(words()).contains("Hai lần gõ chưa giống nhau.");
    }

    @Test
    void aDialogThatComesMeanwhileWaits() {
        lock("", "");
        Fx.run(() -> layer.tell("Chưa ghi được vào tệp", "Đĩa đầy."));
        assertThat(words()).doesNotContain("Chưa ghi được vào tệp");
        window.press(KeyCode.SPACE);
        assertThat(words()).contains("Chưa ghi được vào tệp");
        assertThat(((Labeled) window.focus()).getText()).isEqualTo("Đã hiểu");
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            DialogLayer drawn = new DialogLayer(text);
            Recess recess = new Recess(desk, drawn);
            drawn.show(shell(drawn).view());
            Scene scene = Pictures.scene(look, drawn, width, height);
            save(scene, "lock-chips", look);
            recess.shortcut().press().run();
            save(scene, "lock-form", look);
            drawn.cover(new RecessPage(desk, "1", () -> {}).view());
            save(scene, "lock-number", look);
            drawn.cover(new RecessPage(desk, "", () -> {}).view());
            save(scene, "lock-any-key", look);
        });
    }

    private static void save(Scene scene, String name, Look look) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Pictures.save(scene, name + "-" + look + "-" + (int) scene.getWidth());
        NothingCutOff.in(scene);
    }

    private void lock(String number, String again) {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        window.write(number);
        window.press(KeyCode.ENTER);
        window.write(again);
        window.press(KeyCode.ENTER);
    }

    private Shell shell() {
        return shell(layer);
    }

    private Shell shell(DialogLayer over) {
        Toast toast = new Toast(text, desk.mayTakeBack(), () -> {});
        Shift shift = new Shift(desk, over, toast);
        Recess recess = new Recess(desk, over);
        Tools tools =
                new Tools(
                        toast,
                        List.of(shift.chip(), recess.chip()),
                        List.of(shift.shortcut(), recess.shortcut()));
        Shell made =
                new Shell(
                        _ ->
                                List.of(
                                        new OneButtonScreen(
                                                "under",
                                                "Việc đang làm",
                                                "",
                                                () -> presses.add("pressed"))),
                        desk,
                        tools,
                        new Theme(Look.LIGHT, _ -> {}),
                        _ -> {});
        made.go(Place.SCORING);
        return made;
    }

    private List<String> words() {
        return Fx.make(() -> {
            List<String> words = new ArrayList<>();
            collect(window.scene().getRoot(), words);
            return words;
        });
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }
}

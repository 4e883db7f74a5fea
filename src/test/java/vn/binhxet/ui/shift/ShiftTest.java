package vn.binhxet.ui.shift;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
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

import java.util.List;

/** Somebody else types, by keys alone. */
class ShiftTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @Test
    void aNameIsTypedAndEverythingAfterBearsIt() {
        Desk desk = desk(Command.TypePapers.class);
        try (Window window = open(desk)) {
            assertThat(words(window, "#shift-operator")).contains("Chánh Văn phòng");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            window.press(KeyCode.ENTER);
            assertThat(words(window, ".field-error .secondary")).startsWith("Chưa có tên.");
            window.type(KeyCode.H, KeyCode.O, KeyCode.A, KeyCode.ENTER);
            assertThat(words(window, "#shift-operator")).isEqualTo("hoa");
            assertThat(words(window, ".toast .strong")).isEqualTo("Từ đây hoa nhập");
            Fx.run(() -> desk.ask(new Command.Direct("Ông A", "Phát huy"), _ -> {}));
        }
        assertThat(last(desk).by()).isEqualTo("hoa");
    }

    @Test
    void oneOfTheCommitteeNeedOnlyBePicked() {
        Desk desk = desk(Command.TypePapers.class);
        String head = desk.meeting().get().decisions().committee().orElseThrow().head();
        assertThat(Operators.suggested(desk.meeting().get()))
                .contains(head)
                .doesNotContain(desk.meeting().get().proceedings().operator(), "");
        int at = Operators.suggested(desk.meeting().get()).indexOf(head) + 1;
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            for (int i = 0; i < at; i++) {
                window.press(KeyCode.TAB);
            }
            window.type(KeyCode.SPACE, KeyCode.ENTER);
        }
        assertThat(last(desk).fact()).isEqualTo(new Fact.OperatorChanged(head));
    }

    @Test
    void beforeTheMeetingBeganNobodyIsNamed() {
        Desk desk = desk(Command.Begin.class);
        int entries = desk.entries().get().size();
        try (Window window = open(desk)) {
            assertThat(Fx.make(() -> window.scene().lookup("#shift-operator").isVisible()))
                    .isFalse();
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(words(window, ".dialog-card .body")).contains("Khai mạc hội nghị");
        }
        assertThat(desk.entries().get()).hasSize(entries);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1024,688", "DARK,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            DialogLayer layer = new DialogLayer(text);
            Desk desk = desk(Command.TypePapers.class);
            layer.show(shell(desk, layer).view());
            Scene scene = Pictures.scene(look, layer, width, height);
            new Shift(desk, layer, _ -> {}).shortcut().press().run();
            layer.applyCss();
            layer.layout();
            Pictures.save(scene, "operator-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    private Desk desk(Class<? extends Command> until) {
        return new Desk(SampleMeeting.before(until), new NowWork(), Answers.no(), text);
    }

    private Window open(Desk desk) {
        DialogLayer layer = Fx.make(() -> new DialogLayer(text));
        return Window.with(() -> {
            layer.show(shell(desk, layer).view());
            return layer;
        });
    }

    private Shell shell(Desk desk, DialogLayer layer) {
        Toast toast = new Toast(text, desk.mayTakeBack(), () -> {}).naming(desk.latestStep());
        Shift shift = new Shift(desk, layer, toast);
        Shell shell =
                new Shell(
                        _ -> List.of(new OneButtonScreen("under", "Việc", "", () -> {})),
                        desk,
                        new Tools(toast, List.of(shift.chip()), List.of(shift.shortcut())),
                        new Theme(Look.LIGHT, _ -> {}),
                        _ -> {});
        shell.go(Place.SCORING);
        return shell;
    }

    private static Recorded last(Desk desk) {
        return desk.entries().get().getLast().recorded();
    }

    private static String words(Window window, String selector) {
        return Fx.make(() -> ((Labeled) window.scene().lookup(selector)).getText());
    }
}

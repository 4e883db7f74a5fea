package vn.binhxet.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.NextStep;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.FittedText;
import vn.binhxet.ui.kit.part.Toast;

import java.util.List;
import java.util.Locale;

/** The chair's sentence in the bar and over the window, and the way to what the meeting needs. */
class ChairPageTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final Desk desk = desk(SampleMeeting.before(Command.SettleTie.class));
    private final PlainScreen attendance = Fx.make(() -> new PlainScreen(Place.ATTENDANCE));
    private final PlainScreen result = Fx.make(() -> new PlainScreen(Place.RESULT));
    private final Shell shell = Fx.make(() -> shell(desk, attendance, result));
    private final Window window = Window.with(shell::view);

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    @Test
    void theBarSaysOnEveryScreenWhatTheMeetingNeeds() {
        go(Place.ATTENDANCE);

        assertThat(words("shell-sentence")).startsWith("“Ở suất cuối của Cờ thi đua");
        assertThat(words("shell-go")).isEqualTo("Quyết định bằng phiếu: Cờ thi đua của UBND tỉnh");
    }

    @Test
    void goesWhereTheMeetingGoesOnWithF8() {
        go(Place.ATTENDANCE);

        window.press(KeyCode.F5);

        assertThat(window.focus().getId()).isEqualTo("plain-RESULT");
        assertThat(node("shell-go").isVisible()).isFalse();
    }

    @Test
    void theWayThereIsThePrimaryButtonWhereAScreenHasNothingToDo() {
        Fx.run(() -> attendance.offer(NextStep.none("Đã điểm danh xong")));
        go(Place.ATTENDANCE);

        window.press(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(window.focus().getId()).isEqualTo("plain-RESULT");
    }

    @Test
    void showsTheSentenceInLargeTypeOnF9AndGivesTheFocusBack() {
        go(Place.ATTENDANCE);

        window.press(KeyCode.F9);
        String large = words("chair-sentence");
        double size = Fx.make(() -> ((FittedText) node("chair-sentence")).size());
        window.press(KeyCode.F9);

        assertThat(large).isEqualTo(words("shell-sentence"));
        assertThat(size).isBetween(24.0, 40.0);
        assertThat(node("chair-page").isVisible()).isFalse();
        assertThat(window.focus().getId()).isEqualTo("plain-ATTENDANCE");
    }

    @Test
    void walksThroughTheSentencesOfTheItemForReadingOnly() {
        go(Place.ATTENDANCE);
        int entries = desk.entries().get().size();
        window.click("shell-chair");
        String now = words("chair-step");

        window.type(KeyCode.RIGHT);
        String after = words("chair-step");
        window.type(KeyCode.LEFT, KeyCode.LEFT);
        String before = words("chair-step");
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.press(KeyCode.ESCAPE);

        assertThat(List.of(before, now, after))
                .containsExactly("Mục 8 · bước 5/9", "Mục 8 · bước 6/9", "Mục 8 · bước 7/9");
        assertThat(desk.entries().get()).hasSize(entries);
        assertThat(attendance.done()).isZero();
        assertThat(node("chair-page").isVisible()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void drawsTheLongestSentencesInFull(Look look) {
        draw(look, desk, "chair-tie");
        draw(look, desk(SampleMeeting.before(Command.MarkAbsent.class)), "chair-roll");
        draw(look, desk(large()), "chair-large");
    }

    private void draw(Look look, Desk drawn, String name) {
        Fx.run(() -> {
            Shell one = shell(drawn, new PlainScreen(Place.BALLOT), new PlainScreen(Place.RESULT));
            Scene scene = Pictures.scene(look, one.view(), Pictures.WIDTH, Pictures.HEIGHT);
            one.begin(Place.BALLOT);
            String suffix = "-" + look.name().toLowerCase(Locale.ROOT);
            NothingCutOff.in(scene);
            Pictures.save(scene, name + "-bar" + suffix);
            ((Button) scene.lookup("#shell-chair")).fire();
            NothingCutOff.in(scene);
            Pictures.save(scene, name + suffix);
            scene.setRoot(new StackPane());
        });
    }

    /** 25 units of the longest names, five of them not here yet. */
    private static MeetingSession large() {
        UnitId[] twenty =
                LargeBloc.UNITS.subList(0, 20).stream().map(Unit::id).toArray(UnitId[]::new);
        return LargeBloc.meeting(Rules.typical()).begun().present(twenty).session();
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.yes("Nhầm"), text);
    }

    private static Shell shell(Desk desk, PlainScreen one, PlainScreen other) {
        Toast toast = new Toast(desk.text(), desk.mayTakeBack(), () -> {});
        return new Shell(
                _ -> List.of(one, other),
                desk,
                Tools.only(toast),
                new Theme(Look.LIGHT, _ -> {}),
                _ -> {});
    }

    private void go(Place place) {
        Fx.run(() -> shell.go(place));
    }

    private Node node(String id) {
        return window.scene().lookup("#" + id);
    }

    private String words(String id) {
        return Fx.make(() ->
                node(id) instanceof Labeled labeled
                        ? labeled.getText()
                        : ((Label) node(id).lookup(".label")).getText());
    }
}

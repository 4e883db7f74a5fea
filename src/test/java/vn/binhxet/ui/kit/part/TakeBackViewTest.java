package vn.binhxet.ui.kit.part;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneButtonScreen;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.shell.Tools;

import java.util.List;

/** A step is taken back by keys, after people saw what it will change. */
class TakeBackViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);
    private final DialogLayer layer = Fx.make(() -> new DialogLayer(text));

    @Test
    void namesTheStepShowsWhatItWillChangeAndAsksWhy() {
        Desk desk = desk(SampleMeeting.before(Command.MarkAbsent.class));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(words(window, ".dialog-card .sentence"))
                    .startsWith("Hoàn tác: ghi nhận ")
                    .endsWith("?");
            assertThat(words(window, ".dialog-card .body")).contains("Có mặt 9 → 8; vẫn đủ");
            window.type(KeyCode.A, KeyCode.ENTER);
        }
        assertThat(desk.entries().get().getLast().recorded().fact())
                .isInstanceOfSatisfying(
                        Fact.Retracted.class, f -> assertThat(f.reason()).isEqualTo("a"));
        assertThat(desk.meeting().get().quorum().present()).isEqualTo(8);
    }

    @Test
    void behindASealItSaysWhatToDoInstead() {
        MeetingSession session = SampleMeeting.before(Command.SealCount.class);
        session.ask(Request.of(new Command.SealCount(new RoundId("1"), 0, 1, 0, null)));
        Desk desk = desk(session);
        int entries = desk.entries().get().size();
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(words(window, ".dialog-card .body"))
                    .startsWith("Lượt 1 đã niêm phong")
                    .contains("kiểm lại phiếu");
        }
        assertThat(desk.entries().get()).hasSize(entries);
    }

    @Test
    void theQuickWayNamesTheStepItTakesBack() {
        Desk desk = desk(SampleMeeting.before(Command.MarkAbsent.class));
        try (Window window = open(desk)) {
            Fx.run(() -> desk.ask(new Command.Direct("Ông A", "Phát huy"), _ -> {}));
            Fx.run(() -> toast(window).recorded("Đã ghi"));
            assertThat(words(window, "#toast-take-back"))
                    .isEqualTo("Hoàn tác: Ông A chỉ đạo: “Phát huy”");
            window.click("toast-take-back");
            assertThat(desk.takenBack()).contains("Ông A chỉ đạo: “Phát huy”");
            Fx.run(() -> toast(window).takenBack(desk.takenBack().orElseThrow()));
            assertThat(words(window, ".toast .strong")).startsWith("Đã hoàn tác: Ông A");
            assertThat(Fx.make(() -> window.scene().lookup("#toast-take-back").isVisible()))
                    .as("the step before is not offered in the same breath")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000", "DARK,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(SampleMeeting.before(Command.MarkAbsent.class), look, width, height, "arrival");
        draw(SampleMeeting.whole(), look, width, height, "barrier");
        MeetingBuilder large = LargeBloc.meeting(Rules.typical());
        List<UnitId> units = large.meeting().bloc().ids();
        units.stream()
                .skip(1)
                .forEach(unit -> large.ask(MeetingBuilder.score(Stage.SELF, unit, 7)));
        large.ask(MeetingBuilder.score(Stage.SELF, units.getFirst(), 9));
        draw(large.session(), look, width, height, "points");
    }

    private void draw(MeetingSession session, Look look, int width, int height, String name) {
        Fx.run(() -> {
            DialogLayer drawn = new DialogLayer(text);
            Desk desk = new Desk(session, new NowWork(), drawn, text);
            drawn.show(shell(desk).view());
            Scene scene = Pictures.scene(look, drawn, width, height);
            desk.takeBack();
            drawn.applyCss();
            drawn.layout();
            Pictures.save(scene, "undo-" + name + "-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), layer, text);
    }

    private Window open(Desk desk) {
        return Window.with(() -> {
            layer.show(shell(desk).view());
            return layer;
        });
    }

    private Shell shell(Desk desk) {
        Toast toast =
                new Toast(text, desk.mayTakeBack(), () -> desk.takeBack("Bấm nhầm"))
                        .naming(desk.latestStep());
        Shell shell =
                new Shell(
                        _ -> List.of(new OneButtonScreen("under", "Việc", "", () -> {})),
                        desk,
                        Tools.only(toast),
                        new Theme(Look.LIGHT, _ -> {}),
                        _ -> {});
        shell.go(Place.SCORING);
        return shell;
    }

    private static Toast toast(Window window) {
        return (Toast) window.scene().lookup(".toast");
    }

    private static String words(Window window, String selector) {
        return Fx.make(() -> ((Labeled) window.scene().lookup(selector)).getText());
    }
}

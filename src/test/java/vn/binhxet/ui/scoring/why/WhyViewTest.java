package vn.binhxet.ui.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneButtonScreen;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Picks;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.Dossiers;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

class WhyViewTest {
    private static final UnitId U1 = LargeBloc.UNITS.get(0).id();
    private static final UnitId U2 = LargeBloc.UNITS.get(1).id();

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        MeetingBuilder meeting = large();
        String at = "-" + look + "-" + width;
        Fx.run(() -> {
            Scene page = opened(desk(meeting), look, width, height);
            draw(page, "why-page" + at);
            Scene end = opened(desk(meeting), look, width, height);
            press(end, "why-next");
            press(end, "why-next");
            ((ListView<?>) end.lookup("#why-page")).scrollTo(100);
            draw(end, "why-end" + at);
            Scene charts = opened(desk(meeting), look, width, height);
            press(charts, "why-charts");
            draw(charts, "why-charts" + at);
        });
    }

    private static Scene opened(Desk desk, Look look, int width, int height) {
        Shell shell = OneScreen.shell(desk, look, _ -> screen(desk));
        Scene scene = Pictures.scene(look, shell.view(), width, height);
        shell.go(Place.SCORING);
        press(scene, "beneath");
        return scene;
    }

    @Test
    void aUnitIsReadAndTurnedWithoutAMouse() {
        Desk desk = desk(large());
        try (Window window = OneScreen.open(desk, Place.SCORING, _ -> screen(desk))) {
            assertThat(window.focus().getId()).isEqualTo("beneath");
            window.type(KeyCode.SPACE);
            assertThat(window.focus().getId()).isEqualTo("why-page");
            assertThat(words(window, "why-unit")).isEqualTo(LargeBloc.UNITS.get(0).name());
            window.type(KeyCode.PAGE_DOWN);
            assertThat(words(window, "why-unit")).isEqualTo(LargeBloc.UNITS.get(1).name());
            window.type(KeyCode.PAGE_UP, KeyCode.PAGE_UP);
            assertThat(words(window, "why-unit")).isEqualTo(LargeBloc.UNITS.getLast().name());
            window.type(KeyCode.F3);
            assertThat(window.scene().lookup("#why-chart-sections")).isNotNull();
            assertThat(window.scene().lookup("#why-chart-self")).isNotNull();
            window.type(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("beneath");
        }
    }

    private static void draw(Scene scene, String name) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Pictures.save(scene, name);
        NothingCutOff.in(scene);
    }

    private static void press(Scene scene, String id) {
        ((Button) scene.lookup("#" + id)).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static String words(Window window, String id) {
        return Fx.make(() -> ((Labeled) window.scene().lookup("#" + id)).getText());
    }

    private static WhyScreen screen(Desk desk) {
        Outbox outbox = new Outbox(new Dossiers(new FolderExporter("test")), new NowWork());
        return new WhyScreen(
                desk,
                outbox,
                new Picks(),
                _ -> true,
                open ->
                        new OneButtonScreen(
                                "beneath", "Vì sao", "Chấm điểm", () -> open.accept(U1)));
    }

    private static Desk desk(MeetingBuilder meeting) {
        return new Desk(
                meeting.session(), new NowWork(), Answers.yes("x"), Text.in(Text.VIETNAMESE));
    }

    /** 25 units with long names; entries of every kind, some changed on review, two units equal. */
    private static MeetingBuilder large() {
        MeetingBuilder m = LargeBloc.meeting(Rules.typical());
        for (int i = 0; i < LargeBloc.UNITS.size(); i++) {
            UnitId unit = LargeBloc.UNITS.get(i).id();
            int n = i % 22;
            Map<String, Input> inputs = new LinkedHashMap<>();
            inputs.put("I.1", new Input.Met(n % 7 != 3));
            inputs.put(
                    "I.2",
                    new Input.Given(
                            new Points(new BigDecimal(40 - n).multiply(new BigDecimal("0.25")))));
            inputs.put("I.3", new Input.Count(n % 8));
            inputs.put("I.4", measured("90", String.valueOf(70 + n * 2)));
            inputs.put("I.5", measured("11", String.valueOf(5 + n)));
            inputs.put("II.1", n % 9 == 8 ? new Input.NotAssigned() : new Input.Met(true));
            inputs.put("II.2", new Input.Given(Points.of(20 - n / 2)));
            m.ask(MeetingBuilder.score(Stage.SELF, unit, inputs));
            m.ask(MeetingBuilder.accept(Stage.REVIEWED, unit));
        }
        m.ask(adjust("T1", 3, null)).ask(adjust("T2", 1, null)).ask(adjust("P1", 1, null));
        m.ask(review(U1, "I.2", new Input.Given(Points.of("7.5"))));
        m.ask(review(U1, "I.4", measured("90", "66")));
        return m.ask(review(U2, "I.2", new Input.Given(Points.of("6"))));
    }

    private static Command review(UnitId unit, String code, Input input) {
        return new Command.Score(
                Stage.REVIEWED,
                unit,
                Map.of(new Code(code), new Command.Entry(input, "Báo cáo số 45/BC-CTK")),
                Map.of(
                        new Code(code),
                        "Thiếu minh chứng quý III, số liệu của cơ quan thống kê khác báo cáo"),
                null);
    }

    private static Command adjust(String line, int times, @Nullable String reason) {
        return new Command.Adjust(Stage.SELF, U1, new Code(line), times, null, reason);
    }

    private static Input measured(String target, String actual) {
        return new Input.Measured(new BigDecimal(target), new BigDecimal(actual));
    }
}

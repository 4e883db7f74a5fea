package vn.binhxet.ui.scoring.take;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.form.workbook.FormColumn.RESULT;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.FilledForm;
import vn.binhxet.fixture.Forms;
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
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class TakeViewTest {
    private final Picks picks = new Picks();
    private @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        draw(LargeBloc.meeting(Rules.typical()), look, width, height, "take-empty");
        MeetingBuilder bloc = LargeBloc.meeting(Rules.typical());
        List<Path> files = new ArrayList<>();
        for (UnitId unit : bloc.meeting().bloc().ids().subList(0, 8)) {
            files.add(
                    files.size() % 3 == 1
                            ? Forms.bad(bloc.meeting(), unit, folder)
                            : Forms.good(bloc.meeting(), unit, folder));
        }
        UnitId[] some = bloc.meeting().bloc().ids().subList(0, 3).toArray(UnitId[]::new);
        files.add(
                FilledForm.of(bloc.meeting(), Stage.REVIEWED, some)
                        .put("I.2", RESULT, 7)
                        .save(folder.resolve("tham-dinh-2021.xlsx")));
        picks.openingAll(files);
        draw(bloc, look, width, height, "take");
    }

    @Test
    void aFileComesInWithoutAMouse() {
        Desk desk = desk(MeetingBuilder.typical());
        UnitId unit = TypicalBloc.THUE;
        picks.openingAll(List.of(Forms.good(desk.meeting().get(), unit, folder)));
        try (Window window =
                OneScreen.open(desk, Place.SCORING, notices -> screen(desk, notices))) {
            window.press(KeyCode.SPACE);
            assertThat(window.focus().getId()).isEqualTo("take-choose");

            window.press(KeyCode.SPACE);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);

            assertThat(desk.meeting().get().scores().has(Stage.SELF, unit)).isTrue();

            window.press(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("below");
        }
    }

    @Test
    void aFileIsUnfoldedAndPutAsideWithoutAMouse() {
        Desk desk = desk(MeetingBuilder.typical());
        picks.openingAll(List.of(Forms.good(desk.meeting().get(), TypicalBloc.THUE, folder)));
        try (Window window =
                OneScreen.open(desk, Place.SCORING, notices -> screen(desk, notices))) {
            window.type(KeyCode.SPACE, KeyCode.SPACE);
            Fx.run(() -> window.scene().lookup("#take-list").requestFocus());
            window.type(KeyCode.SPACE);
            assertThat(lines(window)).isGreaterThan(4);

            window.type(KeyCode.DELETE);

            assertThat(lines(window)).isZero();
        }
    }

    private static int lines(Window window) {
        return Fx.make(() -> ((ListView<?>) window.scene().lookup("#take-list")).getItems().size());
    }

    private void draw(MeetingBuilder bloc, Look look, int width, int height, String name) {
        Desk desk = desk(bloc);
        Fx.run(() -> {
            Shell shell = OneScreen.shell(desk, look, notices -> screen(desk, notices));
            Scene scene = Pictures.scene(look, shell.view(), width, height);
            shell.go(Place.SCORING);
            ((Button) scene.lookup("#below")).fire();
            ((Button) scene.lookup("#take-choose")).fire();
            shell.view().applyCss();
            shell.view().layout();
            Pictures.save(scene, name + "-" + look + "-" + width);
            NothingCutOff.in(scene);
        });
    }

    private Screen screen(Desk desk, Notices notices) {
        SheetIntake intake =
                new SheetIntake(desk, notices, Forms.workbooks(), new NowWork(), picks);
        return intake.over(new OneButtonScreen("below", "Nhập Excel", "Bên dưới", intake::open));
    }

    private static Desk desk(MeetingBuilder bloc) {
        return new Desk(bloc.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
    }
}

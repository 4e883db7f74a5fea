package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;

import java.util.List;
import java.util.Objects;

class BallotViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            for (Class<? extends Command> until :
                    List.of(
                            Command.NameCommittee.class,
                            Command.TypePapers.class,
                            Command.Resolve.class,
                            Command.SealCount.class)) {
                Desk desk =
                        new Desk(
                                SampleMeeting.before(until), new NowWork(), Answers.yes("x"), text);
                Toast toast = new Toast(text, desk.mayTakeBack(), () -> {});
                BallotScreen screen = new BallotScreen(desk, toast, Answers.yes("x"), _ -> {});
                Shell shell =
                        new Shell(
                                _ -> List.of(screen),
                                desk,
                                toast,
                                new Theme(look, _ -> {}),
                                _ -> {});
                Scene scene = Pictures.scene(look, shell.view(), width, height);
                shell.go(Place.BALLOT);
                shell.view().applyCss();
                shell.view().layout();
                Pictures.save(scene, "ballot-" + until.getSimpleName() + "-" + look + "-" + width);
                NothingCutOff.in(scene);
            }
        });
    }

    @Test
    void theSecondPassBeginsWithTheNameOfWhoTypesIt() {
        Desk desk =
                new Desk(
                        SampleMeeting.before(Command.TypePapers.class),
                        new NowWork(),
                        Answers.no(),
                        text);
        BallotScreen screen = Fx.make(() -> new BallotScreen(desk, _ -> {}, Answers.no(), _ -> {}));
        try (Window window = Window.with(screen::view)) {
            Fx.run(screen::shown);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            for (int paper = 0; paper < 10; paper++) {
                window.write("12");
                window.press(KeyCode.ENTER);
            }
            Fx.run(() -> press(screen));
            assertThat(window.focus().getId()).isEqualTo("ballot-typist");
            window.write("Người Thứ Hai");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
        }
    }

    private static void press(BallotScreen screen) {
        Objects.requireNonNull(screen.next().getValue().action()).press().run();
    }
}

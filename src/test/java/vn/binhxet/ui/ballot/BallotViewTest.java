package vn.binhxet.ui.ballot;

import javafx.scene.Scene;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.NothingCutOff;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.Pictures;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;

import java.util.List;

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
                Toast toast = new Toast(text, () -> {});
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
}

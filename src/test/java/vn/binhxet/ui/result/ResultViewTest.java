package vn.binhxet.ui.result;

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
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;

import java.util.List;

class ResultViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            for (Class<? extends Command> until :
                    List.of(
                            Command.Begin.class,
                            Command.OpenRound.class,
                            Command.SettleTie.class,
                            Command.Propose.class,
                            Command.Elect.class,
                            Command.Direct.class)) {
                MeetingSession session = SampleMeeting.before(until);
                Desk desk = new Desk(session, new NowWork(), Answers.yes("x"), text);
                Toast toast = new Toast(text, () -> {});
                ResultScreen screen = new ResultScreen(desk, toast, _ -> {});
                Shell shell =
                        new Shell(
                                _ -> List.of(screen),
                                desk,
                                toast,
                                new Theme(look, _ -> {}),
                                _ -> {});
                Scene scene = Pictures.scene(look, shell.view(), width, height);
                shell.go(Place.RESULT);
                shell.view().applyCss();
                shell.view().layout();
                Pictures.save(scene, "result-" + until.getSimpleName() + "-" + look + "-" + width);
                NothingCutOff.in(scene);
            }
        });
    }
}

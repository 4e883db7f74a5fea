package vn.binhxet.ui.attendance;

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

class AttendanceViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        Fx.run(() -> {
            for (Class<? extends Command> until :
                    List.of(
                            Command.Begin.class,
                            Command.MarkAbsent.class,
                            Command.NameCommittee.class)) {
                MeetingSession session = SampleMeeting.before(until);
                Desk desk = new Desk(session, new NowWork(), Answers.yes("x"), text);
                Toast toast = new Toast(text, desk.mayTakeBack(), () -> {});
                AttendanceScreen screen = new AttendanceScreen(desk, toast, _ -> {});
                Shell shell =
                        new Shell(
                                _ -> List.of(screen),
                                desk,
                                toast,
                                new Theme(look, _ -> {}),
                                _ -> {});
                Scene scene = Pictures.scene(look, shell.view(), width, height);
                shell.go(Place.ATTENDANCE);
                shell.view().applyCss();
                shell.view().layout();
                Pictures.save(
                        scene, "attendance-" + until.getSimpleName() + "-" + look + "-" + width);
                NothingCutOff.in(scene);
            }
        });
    }
}

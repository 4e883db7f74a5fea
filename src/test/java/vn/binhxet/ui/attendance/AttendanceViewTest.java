package vn.binhxet.ui.attendance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.List;

class AttendanceViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        for (Class<? extends Command> until :
                List.of(
                        Command.Begin.class,
                        Command.MarkAbsent.class,
                        Command.NameCommittee.class)) {
            Desk desk =
                    new Desk(SampleMeeting.before(until), new NowWork(), Answers.yes("x"), text);
            draw(desk, look, width, height, until.getSimpleName());
        }
        Desk large =
                new Desk(
                        LargeBloc.meeting(Rules.typical()).ready().session(),
                        new NowWork(),
                        Answers.no(),
                        text);
        draw(large, look, width, height, "large");
    }

    private static void draw(Desk desk, Look look, int width, int height, String name) {
        OneScreen.draw(
                desk,
                Place.ATTENDANCE,
                notices -> new AttendanceScreen(desk, notices, _ -> {}),
                look,
                width,
                height,
                "attendance-" + name);
    }
}

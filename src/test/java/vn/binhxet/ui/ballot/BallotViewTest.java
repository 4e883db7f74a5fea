package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.List;

class BallotViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        for (Class<? extends Command> until :
                List.of(
                        Command.NameCommittee.class,
                        Command.TypePapers.class,
                        Command.Resolve.class,
                        Command.SealCount.class)) {
            Desk desk =
                    new Desk(SampleMeeting.before(until), new NowWork(), Answers.yes("x"), text);
            OneScreen.draw(
                    desk,
                    Place.BALLOT,
                    notices -> new BallotScreen(desk, notices, Answers.yes("x"), _ -> {}),
                    look,
                    width,
                    height,
                    "ballot-" + until.getSimpleName());
        }
    }

    @Test
    void theSecondPassBeginsWithTheNameOfWhoTypesIt() {
        Desk desk =
                new Desk(
                        SampleMeeting.before(Command.TypePapers.class),
                        new NowWork(),
                        Answers.no(),
                        text);
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            for (int paper = 0; paper < 10; paper++) {
                window.write("12");
                window.press(KeyCode.ENTER);
            }
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("ballot-typist");
            window.write("Người Thứ Hai");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
        }
    }

    private static Window open(Desk desk) {
        return OneScreen.open(
                desk,
                Place.BALLOT,
                notices -> new BallotScreen(desk, notices, Answers.no(), _ -> {}));
    }
}

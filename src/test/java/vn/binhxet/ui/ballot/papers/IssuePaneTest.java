package vn.binhxet.ui.ballot.papers;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;

import java.nio.file.Path;

class IssuePaneTest {
    private final Desk desk =
            new Desk(
                    MeetingBuilder.typical().ready().round("1", CTD).session(),
                    new NowWork(),
                    Answers.yes("x"),
                    Text.in(Text.VIETNAMESE));

    @TempDir private Path folder;

    @Test
    void oneKeyPrintsAndEnterHandsOut() {
        try (Window window = open()) {
            assertThat(window.focus().getId()).isEqualTo("ballot-issue");
            assertThat(number(window, "ballot-print-papers")).isEqualTo("13");
            assertThat(number(window, "ballot-issue")).isEqualTo("11");
            window.press(KeyCode.CONTROL, KeyCode.P);
            assertThat(folder.resolve("phieu-bau-luot-1.pdf")).isNotEmptyFile();
            assertThat(round().printed()).isEqualTo(13);
            assertThat(label(window, "ballot-print-already")).isEqualTo("Đã in 13 phiếu");
            window.press(KeyCode.ENTER);
            assertThat(round().issued()).isEqualTo(11);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
        }
    }

    @Test
    void aNumberIsProposedUntilSomebodyTypesAnother() {
        try (Window window = open()) {
            Fx.run(() -> desk.ask(new Command.Leave(THUE, "Có việc"), _ -> {}));
            assertThat(number(window, "ballot-issue")).isEqualTo("10");
            window.fill("ballot-print-papers", "20");
            Fx.run(() -> desk.ask(MeetingBuilder.arrive(THUE, "Người khác"), _ -> {}));
            assertThat(number(window, "ballot-issue")).isEqualTo("11");
            assertThat(number(window, "ballot-print-papers")).isEqualTo("20");
            Fx.run(() -> ((Button) window.scene().lookup("#ballot-print-before")).fire());
            assertThat(round().printed()).isEqualTo(20);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void handingOutNoneIsRefusedBesideTheField() {
        try (Window window = open()) {
            window.fill("ballot-issue", "0");
            window.press(KeyCode.ENTER);
            assertThat(round().issued()).isZero();
            assertThat(window.focus().getAccessibleHelp()).contains("từ 1 trở lên");
        }
    }

    private Round round() {
        return desk.meeting().get().rounds().all().getFirst();
    }

    private static String number(Window window, String id) {
        return Fx.make(() -> ((TextField) window.scene().lookup("#" + id)).getText());
    }

    private static String label(Window window, String id) {
        return Fx.make(() -> ((Label) window.scene().lookup("#" + id)).getText());
    }

    private Window open() {
        return OneScreen.open(
                desk,
                Place.BALLOT,
                notices ->
                        new BallotScreen(
                                desk, notices, Answers.no(), _ -> {}, Printer.into(folder)));
    }
}

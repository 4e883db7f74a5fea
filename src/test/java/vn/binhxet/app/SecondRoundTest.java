package vn.binhxet.app;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BK;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.part.Toast;
import vn.binhxet.ui.result.ResultScreen;
import vn.binhxet.ui.shell.Look;
import vn.binhxet.ui.shell.Shell;
import vn.binhxet.ui.shell.Theme;
import vn.binhxet.ui.shell.Tools;

import java.util.List;
import java.util.Map;

/** From a tie to the round that decides it, by keyboard alone. */
class SecondRoundTest {
    @Test
    void peopleSettleATieByANewVoteAndTheRoundIsOpenedWithOneKey() {
        MeetingBuilder told =
                MeetingBuilder.typical()
                        .ready()
                        .round("1", BK)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8))
                        .round("2", CTD)
                        .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 6, NGAN_HANG, 6));
        Desk desk = new Desk(told.session(), new NowWork(), Answers.no(), Text.in(Text.VIETNAMESE));
        Shell shell = Fx.make(() -> shell(desk));
        try (Window window = Window.with(shell::view)) {
            Fx.run(() -> shell.go(Place.BALLOT));
            Fx.run(() -> shell.go(Place.RESULT));
            assertThat(window.focus().getId()).isEqualTo("result-settle-reVote");
            window.type(KeyCode.ENTER, KeyCode.X, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        Contest again =
                desk.meeting().get().rounds().find(new RoundId("3")).orElseThrow().contest();
        assertThat(again.subject()).isEqualTo(CTD);
        assertThat(again.after()).isEqualTo(new RoundId("2"));
        assertThat(again.candidates()).containsExactly(HAI_QUAN, NGAN_HANG);
        assertThat(again.seats()).isEqualTo(1);
    }

    private static Shell shell(Desk desk) {
        Toast toast = new Toast(desk.text(), desk.mayTakeBack(), () -> {});
        return new Shell(
                navigator ->
                        List.of(
                                new BallotScreen(
                                        desk, toast, Answers.no(), navigator, Printer.none()),
                                new ResultScreen(
                                        desk,
                                        toast,
                                        Answers.no(),
                                        navigator,
                                        PracticeDeck.shelf())),
                desk,
                Tools.only(toast),
                new Theme(Look.LIGHT, _ -> {}),
                _ -> {});
    }
}

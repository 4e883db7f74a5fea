package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.Arrays;
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
            draw(SampleMeeting.before(until), look, width, height, until.getSimpleName());
        }
        MeetingBuilder large = LargeBloc.meeting(Rules.typical()).ready();
        draw(large.session(), look, width, height, "large-opening");
        large.round("r1", new Code("CTD"));
        large.ask(new Command.PrintPapers(large.roundId(), 27));
        draw(large.session(), look, width, height, "large-issuing");
        large.issued(25).typed(1, paper(1, 12, 25), paper(2, 3, 4));
        draw(large.session(), look, width, height, "large-typing");
        large.typed(2, paper(1, 12, 24), paper(2, 3, 4));
        draw(large.session(), look, width, height, "large-differences");
        MeetingBuilder shortly = LargeBloc.shortlyNamed(Rules.typical()).ready();
        shortly.round("r1", new Code("CTD")).issued(25);
        draw(shortly.session(), look, width, height, "large-two-columns");
    }

    private static Paper paper(int... numbers) {
        return new Paper.Choice(
                Arrays.stream(numbers).mapToObj(n -> LargeBloc.UNITS.get(n - 1).id()).toList());
    }

    private void draw(MeetingSession session, Look look, int width, int height, String name) {
        Desk desk = new Desk(session, new NowWork(), Answers.yes("x"), text);
        OneScreen.draw(
                desk,
                Place.BALLOT,
                notices ->
                        new BallotScreen(desk, notices, Answers.yes("x"), _ -> {}, Printer.none()),
                look,
                width,
                height,
                "ballot-" + name);
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

    @Test
    void aLongListScrollsToTheNameKeyedLast() {
        MeetingBuilder large = LargeBloc.meeting(Rules.typical()).ready();
        large.round("r1", new Code("CTD")).issued(25);
        Desk desk = new Desk(large.session(), new NowWork(), Answers.no(), text);
        try (Window window = open(desk)) {
            window.write("25");
            assertThat(Fx.make(() -> scrolled(window))).isEqualTo(1);
            window.write("01");
            assertThat(Fx.make(() -> scrolled(window))).isZero();
        }
    }

    private static double scrolled(Window window) {
        return ((ScrollPane) window.scene().lookup("#ballot-names")).getVvalue();
    }

    private static Window open(Desk desk) {
        return OneScreen.open(
                desk,
                Place.BALLOT,
                notices -> new BallotScreen(desk, notices, Answers.no(), _ -> {}, Printer.none()));
    }
}

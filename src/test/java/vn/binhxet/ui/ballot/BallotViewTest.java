package vn.binhxet.ui.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        counted().forEach((name, meeting) -> draw(meeting.session(), look, width, height, name));
    }

    /** Rounds that people count by hand, or count twice over. */
    private static Map<String, MeetingBuilder> counted() {
        Map<String, MeetingBuilder> meetings = new LinkedHashMap<>();
        Threshold half = Rules.over("1/2", Base.MEMBERS);
        Rules hands = Rules.typical().award("CTD", 3, Method.SHOW_OF_HANDS, half);
        meetings.put("hands-large", LargeBloc.meeting(hands).ready().round("r1", CTD));
        Rules opinion = Rules.typical().award("CTD", 3, Method.YES_NO, half);
        meetings.put("by-turns", byTurns());
        MeetingBuilder disagreeing = LargeBloc.meeting(opinion).ready().round("r1", CTD).issued(2);
        disagreeing.papers(opinion(1, 2), opinion(3, 4));
        disagreeing.ask(
                new Command.EnterTotals(
                        disagreeing.roundId(),
                        new Totals(
                                2,
                                0,
                                Map.of(unit(1), 1, unit(2), 0, unit(3), 1),
                                Map.of(unit(2), 2, unit(4), 1))));
        meetings.put("disagreeing", disagreeing);
        MeetingBuilder byHand = MeetingBuilder.typical().ready().round("1", CTD).issued(11);
        meetings.put("sealing-by-hand", byHand.totals(11, Map.of(TypicalBloc.THUE, 9)));
        MeetingBuilder tied = MeetingBuilder.typical().ready().round("1", CTD);
        tied.voted(
                Map.of(
                        TypicalBloc.THUE, 9,
                        TypicalBloc.KHO_BAC, 8,
                        TypicalBloc.HAI_QUAN, 6,
                        TypicalBloc.NGAN_HANG, 6));
        meetings.put(
                "re-vote",
                tied.ask(
                        new Command.SettleTie(
                                tied.roundId(),
                                null,
                                null,
                                Settlement.How.RE_VOTE,
                                "Bầu lại giữa hai đơn vị")));
        return meetings;
    }

    /** The vote about whose turn it is was voided and is held again. */
    private static MeetingBuilder byTurns() {
        Rules rules = Rules.with(Rules.PLAIN).office("KT", 1, Method.ROTATION, null);
        MeetingBuilder told =
                MeetingBuilder.of(rules)
                        .ready()
                        .round(
                                new Command.OpenRound(
                                        new RoundId("1"),
                                        TypicalBloc.KT,
                                        null,
                                        null,
                                        null,
                                        null,
                                        Method.YES_NO));
        return told.ask(new Command.VoidRound(told.roundId(), "In sai mẫu phiếu"));
    }

    private static UnitId unit(int number) {
        return LargeBloc.UNITS.get(number - 1).id();
    }

    private static Paper opinion(int yes, int no) {
        return new Paper.Opinion(List.of(unit(yes)), List.of(unit(no)));
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

package vn.binhxet.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.BUU_DIEN;
import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.eligibility.Withdrawal;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.LargeBloc;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.shell.Look;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class ResultViewTest {
    private final Text text = Text.in(Text.VIETNAMESE);

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1000"})
    void isDrawn(Look look, int width, int height) {
        meetings()
                .forEach((name, session) -> {
                    Desk desk = desk(session);
                    OneScreen.draw(
                            desk,
                            Place.RESULT,
                            notices -> screen(desk, notices),
                            look,
                            width,
                            height,
                            "result-" + name);
                });
    }

    @Test
    void aTieIsSettledAndTheListReadOutWithoutAMouse() {
        Desk desk = desk(SampleMeeting.before(Command.SettleTie.class));
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("result-settle-score");
            window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-settle-unit-1");
            window.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-settle-reason");
            window.type(KeyCode.B, KeyCode.O, KeyCode.C, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(proposed(desk)).containsExactly("cuc-thue", "cuc-thong-ke", "ngan-hang");
    }

    @Test
    void peopleWhoDecidedToVoteAgainMayStillDecideOtherwise() {
        Desk desk = desk(hands().session());
        try (Window window = open(desk)) {
            window.click("result-settle-otherwise");
            assertThat(window.focus().getId()).isEqualTo("result-settle-reVote");
            window.click("result-settle-chair");
            window.click("result-settle-unit-2");
            window.click("result-settle-reason");
            window.type(KeyCode.X, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(proposed(desk)).containsExactly("thue", "kho-bac", "ngan-hang");
    }

    @Test
    void theHeadIsElectedWithoutAMouse() {
        Desk desk = desk(SampleMeeting.before(Command.Elect.class));
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("result-elect-unit");
            window.type(KeyCode.T, KeyCode.H, KeyCode.U, KeyCode.E, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-elect-for");
            window.type(KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-elect-abstain");
            window.type(KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().decisions().elected(TypicalBloc.KT, 1))
                .extracting(head -> head.unit().value())
                .containsExactly("cuc-thue");
    }

    @Test
    void onceAListIsReadOutTypingBeginsAtWhatIsNext() {
        Desk desk = desk(sampleBeforeTheLastList());
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-elect-unit");
        }
    }

    /** All is decided but the list of certificates and the head. */
    private static MeetingSession sampleBeforeTheLastList() {
        MeetingSession session = SampleMeeting.before(Command.Elect.class);
        while (session.meeting().decisions().proposal(new Code("BK")).isPresent()) {
            session.ask(Request.of(new Command.Undo("Nhầm")));
        }
        return session;
    }

    @Test
    void aListIsAgreedOnWithoutAMouse() {
        Desk desk = desk(byConsensus().session());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("result-agree-unit-1");
            window.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-agree-note");
            window.type(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(proposed(desk)).containsExactly("thong-ke", "thue");
    }

    @Test
    void thePrimaryButtonGoesToWhatIsToBeDecided() {
        Desk desk = desk(fallen().session());
        try (Window window = open(desk)) {
            window.click("result-bars");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-fill-next");
            window.type(KeyCode.ENTER, KeyCode.X, KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().results().selection(award(desk.meeting().get())).units())
                .containsExactly(THUE, HAI_QUAN, NGAN_HANG);
    }

    private static ResultScreen screen(Desk desk, Notices notices) {
        return new ResultScreen(desk, notices, _ -> {}, PracticeDeck.shelf());
    }

    private static Map<String, MeetingSession> meetings() {
        Map<String, MeetingSession> meetings = new LinkedHashMap<>();
        for (Class<? extends Command> until :
                List.of(
                        Command.Begin.class,
                        Command.SettleTie.class,
                        Command.Propose.class,
                        Command.Elect.class,
                        Command.Direct.class)) {
            meetings.put(until.getSimpleName(), SampleMeeting.before(until));
        }
        meetings.put("practised", PracticeDeck.sealed(PracticeDeck.readings()));
        meetings.put("misread", PracticeDeck.sealed(PracticeDeck.misread()));
        meetings.put("fallen", fallen().session());
        meetings.put("consensus", byConsensus().session());
        meetings.put("ranked", ranked().session());
        meetings.put("hands", hands().session());
        meetings.put("yesNo", yesNo().session());
        meetings.put("large", large().session());
        return meetings;
    }

    /** One of three flags fell open after the vote. */
    private static MeetingBuilder fallen() {
        return MeetingBuilder.typical()
                .ready()
                .round("r1", CTD)
                .voted(Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 6))
                .ask(new Command.Withdraw(new Withdrawal(KHO_BAC, CTD, "Xin rút")));
    }

    private static MeetingBuilder byConsensus() {
        Rules rules = Rules.with(Rules.SCHEME).award("CTD", 2, Method.CONSENSUS, null);
        return MeetingBuilder.of(rules).ready();
    }

    private static MeetingBuilder ranked() {
        return MeetingBuilder.of(Rules.with(Rules.PLAIN).award("CTD", 2, Method.RANK, null))
                .begun()
                .finalPoints(Map.of(THUE, 90, HAI_QUAN, 80, NGAN_HANG, 80));
    }

    /** The first round is void; in the second hands were shown, and the meeting votes again. */
    private static MeetingBuilder hands() {
        Rules rules =
                Rules.typical().award("CTD", 3, Method.SHOW_OF_HANDS, Rules.OVER_HALF_OF_VALID);
        return MeetingBuilder.of(rules)
                .ready()
                .round("r1", CTD)
                .ask(new Command.VoidRound(new RoundId("r1"), "Đếm nhầm tay"))
                .round("r2", CTD)
                .totals(11, Map.of(THUE, 9, KHO_BAC, 8, HAI_QUAN, 7, NGAN_HANG, 7, BUU_DIEN, 2))
                .sealed()
                .ask(
                        new Command.SettleTie(
                                new RoundId("r2"),
                                null,
                                null,
                                Settlement.How.RE_VOTE,
                                "Thống nhất"));
    }

    /** Each unit by itself: yes, no or blank. */
    private static MeetingBuilder yesNo() {
        Rules rules =
                Rules.with(Rules.SCHEME).award("CTD", 3, Method.YES_NO, Rules.OVER_HALF_OF_VALID);
        MeetingBuilder told = MeetingBuilder.of(rules).ready().round("r1", CTD).issued(11);
        return told.ask(
                        new Command.EnterTotals(
                                told.roundId(),
                                new Totals(
                                        11,
                                        1,
                                        Map.of(THUE, 10, KHO_BAC, 7, HAI_QUAN, 4),
                                        Map.of(KHO_BAC, 2, HAI_QUAN, 6))))
                .sealed();
    }

    /** Twenty-five units with the longest names there are; three tie for the last two places. */
    private static MeetingBuilder large() {
        Map<UnitId, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < 25; i++) {
            votes.put(LargeBloc.UNITS.get(i).id(), i < 1 ? 24 : i < 4 ? 13 : i < 16 ? 1 : 0);
        }
        return LargeBloc.meeting(Rules.typical().typedOnce()).ready().round("r1", CTD).voted(votes);
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.yes("x"), text);
    }

    private static Window open(Desk desk) {
        return OneScreen.open(desk, Place.RESULT, notices -> screen(desk, notices));
    }

    private static Award award(Meeting meeting) {
        return meeting.regulation().award(CTD).orElseThrow();
    }

    private static List<String> proposed(Desk desk) {
        return desk.meeting().get().decisions().proposal(CTD).orElseThrow().stream()
                .map(place -> place.unit().value())
                .toList();
    }
}

package vn.binhxet.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.NGAN_HANG;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.minutes.CountingRecordWriter;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Code;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.Fx;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.PracticeDeck;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.fixture.TypicalBloc;
import vn.binhxet.fixture.Window;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.shell.Look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
                            notices -> screen(desk, notices, _ -> {}),
                            look,
                            width,
                            height,
                            "result-" + name);
                });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1366,688", "DARK,1366,688", "LIGHT,1920,1700"})
    void theCountingRecordIsDrawn(Look look, int width, int height) {
        Map<String, MeetingSession> records = new LinkedHashMap<>();
        records.put(
                "signed",
                VotedMeetings.recounted()
                        .ask(VotedMeetings.official(2))
                        .ask(VotedMeetings.SIGN)
                        .session());
        records.put("large", VotedMeetings.large().session());
        records.forEach((name, session) -> {
            Desk desk = desk(session);
            OneScreen.draw(
                    desk,
                    Place.RESULT,
                    notices -> open(screen(desk, notices, _ -> {})),
                    look,
                    width,
                    height,
                    "record-" + name);
        });
    }

    /** The screen with the counting record over it. */
    private static Screen open(Screen screen) {
        Node head = screen.head().extras().getFirst();
        ((Button) head.lookup("#result-record-open")).fire();
        return screen;
    }

    @Test
    void theCountingRecordIsOpenedReadSignedAndLeftWithoutAMouse() {
        Desk desk = desk(VotedMeetings.hands().session());
        try (Window window = open(desk)) {
            window.type(KeyCode.F4);
            assertThat(window.focus().getId()).isEqualTo("result-sign-name-1");
            window.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-sign");
            window.type(KeyCode.SPACE);
            assertThat(window.scene().lookup("#result-sign").getParent().isVisible()).isFalse();
            window.type(KeyCode.ESCAPE);
            assertThat(window.scene().lookup("#result-record").isVisible()).isFalse();
            window.type(KeyCode.F4);
            assertThat(window.focus().getId()).isEqualTo("result-record-paper");
        }
        assertThat(desk.meeting().get().proceedings().last(Fact.DocumentSigned.class))
                .contains(
                        new Fact.DocumentSigned("count:r2", List.of("Bà Tổ trưởng", "Bà Chủ tọa")));
    }

    @Test
    void aSealedRoundIsCountedAgainAndTheOtherCountMadeOfficialWithoutAMouse() {
        MeetingBuilder told = VotedMeetings.clear();
        Desk desk = desk(told.session());
        List<Place> gone = new ArrayList<>();
        try (Window window = open(desk, gone::add)) {
            Fx.run(() -> window.scene().lookup("#result-recount").requestFocus());
            window.type(KeyCode.SPACE);
        }
        assertThat(gone).containsExactly(Place.BALLOT);
        assertThat(desk.meeting().get().rounds().find(VotedMeetings.R1).orElseThrow().isOpen())
                .isTrue();

        Desk again = desk(VotedMeetings.recounted().session());
        try (Window window = open(again)) {
            assertThat(window.focus().getId()).isEqualTo("result-official-1");
            window.type(KeyCode.DOWN, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-official-reason");
            window.type(KeyCode.X, KeyCode.ENTER);
        }
        assertThat(again.meeting().get().rounds().find(VotedMeetings.R1).orElseThrow().official())
                .isEqualTo(2);
    }

    @Test
    void whichCountStandsIsSaidAgainWithoutAMouse() {
        Desk desk = desk(VotedMeetings.recounted().ask(VotedMeetings.official(2)).session());
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isNotEqualTo("result-official-1");
            Fx.run(() -> window.scene().lookup("#result-official-again").requestFocus());
            window.type(KeyCode.SPACE);
            assertThat(window.focus().getId()).isEqualTo("result-official-1");
            window.type(KeyCode.ENTER, KeyCode.X, KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().rounds().find(VotedMeetings.R1).orElseThrow().official())
                .isEqualTo(1);
    }

    @Test
    void aRoundIsMadeVoidWithoutAMouse() {
        Desk desk = desk(VotedMeetings.clear().session());
        try (Window window = open(desk)) {
            Fx.run(() -> window.scene().lookup("#result-void").requestFocus());
            window.type(KeyCode.SPACE);
            assertThat(window.scene().lookup("#result-void").isVisible()).isFalse();
        }
        assertThat(desk.meeting().get().rounds().find(VotedMeetings.R1).orElseThrow().voided())
                .isEqualTo("Có ý kiến");
    }

    /** Each way to settle a tie, by its place in the list, and the sentence in the record. */
    @ParameterizedTest
    @CsvSource({
        "0,false,'theo điểm; được chọn: Chi cục Hải quan'",
        "1,false,'Bầu lại giữa Chi cục Hải quan, Ngân hàng'",
        "2,true,'bốc thăm; được chọn: Ngân hàng Nhà nước'",
        "3,true,'chủ trì quyết định; được chọn: Ngân hàng Nhà nước'",
        "4,false,'đề nghị tất cả để tỉnh quyết định; được chọn: Chi cục Hải quan, Ngân hàng'"
    })
    void aTieIsSettledInEveryWayWithoutAMouse(int down, boolean names, String sentence) {
        Desk desk = desk(VotedMeetings.tied().session());
        try (Window window = open(desk)) {
            for (int i = 0; i < down; i++) {
                window.type(KeyCode.DOWN);
            }
            window.type(KeyCode.ENTER);
            if (names) {
                window.type(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
            }
            assertThat(window.focus().getId()).isEqualTo("result-settle-reason");
            window.type(KeyCode.X, KeyCode.ENTER);
        }
        assertThat(record(desk)).contains(sentence);
    }

    /** Each way to deal with a place that fell open, by its place in the list. */
    @ParameterizedTest
    @CsvSource({
        "0,'kế tiếp theo phiếu, thay Kho bạc Nhà nước'",
        "1,'bầu lại suất của Kho bạc Nhà nước'",
        "2,'để trống suất của Kho bạc Nhà nước'"
    })
    void aPlaceThatFellOpenIsDecidedInEveryWayWithoutAMouse(int down, String sentence) {
        Desk desk = desk(VotedMeetings.fallen().session());
        assertThat(record(desk)).contains("Suất của Kho bạc Nhà nước trống ra");
        try (Window window = open(desk)) {
            for (int i = 0; i < down; i++) {
                window.type(KeyCode.DOWN);
            }
            window.type(KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-fill-reason");
            window.type(KeyCode.X, KeyCode.ENTER);
        }
        assertThat(record(desk)).contains(sentence).doesNotContain("trống ra");
    }

    /** The counting record of the first round, as it is read aloud. */
    private static String record(Desk desk) {
        Meeting meeting = desk.meeting().get();
        return CountingRecordWriter.of(
                        meeting, meeting.rounds().find(VotedMeetings.R1).orElseThrow())
                .chapters()
                .stream()
                .flatMap(chapter -> chapter.statements().stream())
                .map(desk.text()::of)
                .collect(Collectors.joining("\n"));
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
        Desk desk = desk(VotedMeetings.hands().session());
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
        Desk desk = desk(VotedMeetings.byConsensus().session());
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
        Desk desk = desk(VotedMeetings.fallen().session());
        try (Window window = open(desk)) {
            window.click("result-bars");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).isEqualTo("result-fill-next");
            window.type(KeyCode.ENTER, KeyCode.X, KeyCode.ENTER);
        }
        assertThat(desk.meeting().get().results().selection(award(desk.meeting().get())).units())
                .containsExactly(THUE, HAI_QUAN, NGAN_HANG);
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
        meetings.put("fallen", VotedMeetings.fallen().session());
        meetings.put("consensus", VotedMeetings.byConsensus().session());
        meetings.put("ranked", VotedMeetings.ranked().session());
        meetings.put("hands", VotedMeetings.hands().session());
        meetings.put("yesNo", VotedMeetings.yesNo().session());
        meetings.put("large", VotedMeetings.large().session());
        meetings.put("recount", VotedMeetings.recounted().session());
        meetings.put(
                "official", VotedMeetings.recounted().ask(VotedMeetings.official(2)).session());
        return meetings;
    }

    private Desk desk(MeetingSession session) {
        return new Desk(session, new NowWork(), Answers.yes("x"), text);
    }

    private static Window open(Desk desk) {
        return open(desk, _ -> {});
    }

    private static Window open(Desk desk, Navigator navigator) {
        return OneScreen.open(desk, Place.RESULT, notices -> screen(desk, notices, navigator));
    }

    private static Screen screen(Desk desk, Notices notices, Navigator navigator) {
        return new ResultScreen(
                desk, notices, Answers.yes("Có ý kiến"), navigator, PracticeDeck.shelf());
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

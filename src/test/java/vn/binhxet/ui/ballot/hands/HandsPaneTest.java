package vn.binhxet.ui.ballot.hands;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.binhxet.fixture.TypicalBloc.CTD;
import static vn.binhxet.fixture.TypicalBloc.HAI_QUAN;
import static vn.binhxet.fixture.TypicalBloc.KHO_BAC;
import static vn.binhxet.fixture.TypicalBloc.THUE;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.fixture.Answers;
import vn.binhxet.fixture.MeetingBuilder;
import vn.binhxet.fixture.NowWork;
import vn.binhxet.fixture.OneScreen;
import vn.binhxet.fixture.Printer;
import vn.binhxet.fixture.Rules;
import vn.binhxet.fixture.Window;
import vn.binhxet.text.Text;
import vn.binhxet.ui.ballot.BallotScreen;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Place;

import java.util.List;
import java.util.Map;

/** Numbers counted by people, by keyboard alone. */
class HandsPaneTest {
    private static final List<UnitId> NAMES = List.of(THUE, KHO_BAC, HAI_QUAN);

    @Test
    void aHandCountStandsInForTypingThePapers() {
        Desk desk = desk(round(Method.CHOOSE_N).issued(11));
        try (Window window = open(desk)) {
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
            window.press(KeyCode.CONTROL, KeyCode.T);
            assertThat(window.focus().getId()).isEqualTo("ballot-hands-returned");
            enter(window, "11", "1", "9", "4");
            window.press(KeyCode.ENTER);
            assertThat(window.focus().getId())
                    .as("a number not filled in is not taken for 0")
                    .isEqualTo("ballot-hands-votes-hai-quan");
            assertThat(round(desk).current().totals()).isNull();
            enter(window, "0");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(round(desk).officialCount().totals())
                .isEqualTo(new Totals(11, 1, Map.of(THUE, 9, KHO_BAC, 4, HAI_QUAN, 0), Map.of()));
        assertThat(round(desk).hasResult()).isTrue();
    }

    @Test
    void keysOfThePadThatArriveAsArrowsTellOfNumLock() {
        Desk desk = desk(round(Method.CHOOSE_N).issued(11));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.T);
            window.press(KeyCode.PAGE_DOWN);
            assertThat(window.scene().lookup("#ballot-hands-num-lock").isVisible()).isTrue();
            window.write("1");
            assertThat(window.scene().lookup("#ballot-hands-num-lock").isVisible()).isFalse();
        }
    }

    @Test
    void escapeLeavesTheFieldsAndNothingWasRecorded() {
        Desk desk = desk(round(Method.CHOOSE_N).issued(11));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.T);
            enter(window, "11");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focus().getId()).isEqualTo("ballot-entry");
        }
        assertThat(round(desk).current().totals()).isNull();
    }

    @Test
    void yesAndNoOfEachNameAreEnteredSideBySide() {
        Desk desk = desk(round(Method.YES_NO).issued(11));
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.T);
            enter(window, "11", "0", "9", "2", "4", "6", "0", "11");
        }
        assertThat(round(desk).current().totals())
                .isEqualTo(
                        new Totals(
                                11,
                                0,
                                Map.of(THUE, 9, KHO_BAC, 4, HAI_QUAN, 0),
                                Map.of(THUE, 2, KHO_BAC, 6, HAI_QUAN, 11)));
    }

    @Test
    void raisedHandsAreCountedNameByNameUpToTheVotersPresent() {
        Desk desk = desk(round(Method.SHOW_OF_HANDS));
        try (Window window = open(desk)) {
            assertThat(window.focus().getId())
                    .as("the voters present stand there already")
                    .isEqualTo("ballot-hands-votes-thue");
            enter(window, "12", "4", "0");
            assertThat(round(desk).current().totals()).as("more hands than voters").isNull();
            window.fill("ballot-hands-votes-thue", "11");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(round(desk).current().totals()).isNotNull();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(round(desk).hasResult()).isTrue();
    }

    @Test
    void aSecondSourceThatDisagreesIsCorrectedBeforeTheSeal() {
        MeetingBuilder m = round(Method.CHOOSE_N).issued(2);
        m.papers(new Paper.Choice(List.of(THUE)), new Paper.Choice(List.of(THUE, KHO_BAC)));
        Desk desk = desk(m);
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.T);
            enter(window, "2", "0", "1", "1", "0");
            assertThat(window.focus().getId()).isEqualTo("ballot-hands-correct");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(round(desk).hasResult()).as("never sealed silently").isFalse();
            window.press(KeyCode.ENTER);
            window.fill("ballot-hands-votes-thue", "2");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(round(desk).current().totals()).isNotNull();
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        assertThat(round(desk).hasResult()).isTrue();
    }

    @Test
    void wherePapersAreInDoubtTheyAreLookedAtOnceMore() {
        MeetingBuilder m = round(Method.CHOOSE_N).issued(1);
        m.papers(new Paper.Choice(List.of(THUE))).totals(1, Map.of(KHO_BAC, 1));
        Desk desk = desk(m);
        try (Window window = open(desk)) {
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            window.click("ballot-hands-again");
            assertThat(window.focus().getId()).isEqualTo("ballot-turn");
            window.press(KeyCode.CONTROL, KeyCode.ENTER);
            assertThat(window.focus().getId()).as("back").isEqualTo("ballot-hands-correct");
        }
    }

    private static MeetingBuilder round(Method method) {
        Rules rules =
                Rules.with(Rules.PLAIN)
                        .typedOnce()
                        .award("CTD", 2, method, Rules.over("1/2", Base.MEMBERS));
        return MeetingBuilder.of(rules).ready().round(MeetingBuilder.open("1", CTD, NAMES, null));
    }

    private static void enter(Window window, String... numbers) {
        for (String number : numbers) {
            window.write(number);
            window.press(KeyCode.ENTER);
        }
    }

    private static Round round(Desk desk) {
        return desk.meeting().get().rounds().all().getFirst();
    }

    private static Desk desk(MeetingBuilder meeting) {
        return new Desk(
                meeting.session(), new NowWork(), Answers.yes("x"), Text.in(Text.VIETNAMESE));
    }

    private static Window open(Desk desk) {
        return OneScreen.open(
                desk,
                Place.BALLOT,
                notices ->
                        new BallotScreen(desk, notices, Answers.yes("x"), _ -> {}, Printer.none()));
    }
}

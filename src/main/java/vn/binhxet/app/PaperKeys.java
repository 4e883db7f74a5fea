package vn.binhxet.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.stream.Collectors;

/** One hand on the number pad: types the papers of a list of names. */
final class PaperKeys {
    /** Up to so many names are numbered with one digit. */
    private static final int ONE_DIGIT = 9;

    private static final List<InvalidReason> REASONS = List.of(InvalidReason.values());

    private final Contest contest;
    private final Node field;

    /**
     * @param field takes the keys
     */
    PaperKeys(Contest contest, Node field) {
        this.contest = contest;
        this.field = field;
    }

    /** Types a paper, up to the Enter that records it. */
    void type(Paper paper) {
        keys(paper).chars().forEach(key -> press((char) key));
    }

    void enter() {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
    }

    private String keys(Paper paper) {
        return switch (paper) {
            case Paper.Choice(var names) when names.isEmpty() -> number(0);
            case Paper.Choice(var names) ->
                    names.stream().map(this::number).collect(Collectors.joining());
            case Paper.Invalid(var reason, _) -> "-" + (REASONS.indexOf(reason) + 1);
            case Paper.Opinion _ ->
                    throw new IllegalArgumentException("no paper of a list of names");
        };
    }

    private String number(UnitId name) {
        return number(contest.candidates().indexOf(name) + 1);
    }

    private String number(int number) {
        return contest.candidates().size() > ONE_DIGIT
                ? "%02d".formatted(number)
                : Integer.toString(number);
    }

    private void press(char key) {
        fire(KeyEvent.KEY_TYPED, Character.toString(key), KeyCode.UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(field, new KeyEvent(type, character, "", code, false, false, false, false));
    }
}

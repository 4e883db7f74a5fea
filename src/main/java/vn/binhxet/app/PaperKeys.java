package vn.binhxet.app;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;

import java.util.stream.Collectors;

/** One hand on the number pad: types the papers of a list of names. */
final class PaperKeys {
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
        type(keys(contest, paper));
    }

    /** Types keys, one after the other. */
    void type(String keys) {
        keys.chars().forEach(key -> press((char) key));
    }

    void enter() {
        fire(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.ENTER);
    }

    /** The keys of a paper, without the Enter. */
    static String keys(Contest contest, Paper paper) {
        return switch (paper) {
            case Paper.Choice(var names) when names.isEmpty() -> contest.printed(0);
            case Paper.Choice(var names) ->
                    names.stream().map(contest::printed).collect(Collectors.joining());
            case Paper.Invalid(var reason, _) -> "-" + reason.number();
            case Paper.Opinion _ ->
                    throw new IllegalArgumentException("no paper of a list of names");
        };
    }

    private void press(char key) {
        fire(KeyEvent.KEY_TYPED, Character.toString(key), KeyCode.UNDEFINED);
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code) {
        Event.fireEvent(field, new KeyEvent(type, character, "", code, false, false, false, false));
    }
}

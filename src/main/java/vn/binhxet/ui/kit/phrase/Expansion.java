package vn.binhxet.ui.kit.phrase;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/**
 * Lets a field write phrases: Tab right after a key, or a space after {@code ;} and the key. Tab
 * after anything else does what it does without.
 */
public final class Expansion {
    private static final String MARK = ";";

    private final TextInputControl field;
    private final Phrases phrases;

    private Expansion(TextInputControl field, Phrases phrases) {
        this.field = field;
        this.phrases = phrases;
    }

    public static void in(TextInputControl field, Phrases phrases) {
        Expansion expansion = new Expansion(field, phrases);
        field.addEventFilter(KeyEvent.KEY_PRESSED, expansion::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, expansion::typed);
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.TAB && plain && write(word())) {
            event.consume();
        }
    }

    /** The space itself is then written as usual. */
    private void typed(KeyEvent event) {
        String word = word();
        if (event.getCharacter().equals(" ") && word.startsWith(MARK)) {
            write(word);
        }
    }

    /** Puts the phrase in place of its key before the caret; false if there is none. */
    private boolean write(String word) {
        String key = word.startsWith(MARK) ? word.substring(MARK.length()) : word;
        Optional<String> words = phrases.words(key);
        words.ifPresent(phrase -> {
            int caret = field.getCaretPosition();
            field.replaceText(caret - word.length(), caret, phrase);
        });
        return words.isPresent();
    }

    /** What was typed since the last blank. */
    private String word() {
        String before = field.getText(0, field.getCaretPosition());
        int start = before.length();
        while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }
}

package vn.binhxet.ui.ballot.typing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.round.NumLock;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/**
 * The field in which one hand types papers. It takes the keys of the number pad and of the top row
 * alike, none of them with Shift; a letter is answered with a sentence, so that an input method for
 * Vietnamese that is on has nothing to change and does not go unnoticed.
 */
final class EntryField extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final int LARGE = 13;

    private final Label typed = Labels.wrapping(Type.ENTRY, "");
    private final Label count = Labels.of(Type.SECONDARY, "");
    private final ReadOnlyBooleanWrapper topRow = new ReadOnlyBooleanWrapper();

    EntryField(PaperViewModel paper) {
        super(8);
        typed.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(typed, Priority.ALWAYS);
        getChildren().addAll(typed, count);
        getStyleClass().add("paper-entry");
        setId("ballot-entry");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setOnMouseClicked(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, paper));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, paper));
    }

    /** Whether the last digit came from the row above the letters, not from the number pad. */
    ReadOnlyBooleanProperty topRow() {
        return topRow.getReadOnlyProperty();
    }

    /**
     * Shows what was keyed.
     *
     * @param howMany how many names of how many, in words
     * @param over whether these are too many
     */
    void show(String words, String howMany, boolean over, boolean wrong) {
        typed.setText(words);
        count.setText(howMany);
        count.pseudoClassStateChanged(OVER, over);
        pseudoClassStateChanged(LONG, words.length() > LARGE);
        pseudoClassStateChanged(DANGER, wrong);
        setAccessibleText(words);
    }

    private static void typed(KeyEvent event, PaperViewModel paper) {
        String character = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && character.length() == 1 && !Character.isISOControl(character.charAt(0))) {
            event.consume();
            paper.key(Typing.onPad(character.charAt(0)));
        }
    }

    private void pressed(KeyEvent event, PaperViewModel paper) {
        if (event.getCode().isDigitKey()) {
            topRow.set(!event.getCode().isKeypadKey());
        }
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            paper.enter();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            paper.back();
        } else if (NumLock.isArrow(event)) {
            event.consume();
        }
    }
}

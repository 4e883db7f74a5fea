package vn.binhxet.ui.ballot.typing;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/**
 * The field in which one hand types papers. It takes the keys of the number pad and of the top row
 * alike, and no others, so that an input method for Vietnamese has nothing to change.
 */
final class EntryField extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final String KEYS = "0123456789+-*/";

    private final Label typed = Labels.of(Type.ENTRY, "");
    private final Label count = Labels.of(Type.SECONDARY, "");

    EntryField(PaperViewModel paper) {
        getChildren().addAll(typed, Labels.gap(), count);
        getStyleClass().add("paper-entry");
        setId("ballot-entry");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setOnMouseClicked(_ -> requestFocus());
        addEventHandler(KeyEvent.KEY_TYPED, event -> typed(event, paper));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, paper));
    }

    /**
     * Shows what was keyed.
     *
     * @param howMany how many names of how many, in words
     */
    void show(String words, String howMany, boolean wrong) {
        typed.setText(words);
        count.setText(howMany);
        pseudoClassStateChanged(DANGER, wrong);
        setAccessibleText(words);
    }

    private static void typed(KeyEvent event, PaperViewModel paper) {
        String character = event.getCharacter();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (plain && character.length() == 1 && KEYS.contains(character)) {
            event.consume();
            paper.key(character.charAt(0));
        }
    }

    private static void pressed(KeyEvent event, PaperViewModel paper) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            paper.enter();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            paper.back();
        }
    }
}

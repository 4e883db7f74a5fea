package vn.binhxet.ui.kit.part;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field of several lines. Tab goes to the next field, as it does everywhere else. */
public final class LinesField extends TextArea {
    /**
     * @param rows how many lines can be seen
     */
    public LinesField(int rows) {
        setPrefRowCount(rows);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isConsumed()) {
            event.consume();
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}

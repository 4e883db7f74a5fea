package vn.binhxet.ui.minutes.page;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** A line that is told of itself: it cannot be typed into, and leads to where it comes from. */
final class ToldLine extends HBox {
    /**
     * @param source where it leads, in words
     */
    ToldLine(String words, String source, Runnable lead) {
        Label label = Labels.wrapping(Type.BODY, words);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        getChildren().add(label);
        getStyleClass().add("told");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(source));
        setOnMouseClicked(_ -> lead.run());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                        event.consume();
                        lead.run();
                    }
                });
    }
}

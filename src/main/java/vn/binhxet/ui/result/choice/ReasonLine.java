package vn.binhxet.ui.result.choice;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;

/** The reason for a decision and the button that records it, in one line; Enter records too. */
public final class ReasonLine extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextField reason = new TextField();

    /**
     * @param id of the button; the field's is that and {@code reason}
     * @param wrong what is wrong with the reason; empty if nothing is
     */
    public ReasonLine(
            String id,
            Text text,
            StringProperty typed,
            ObservableValue<String> wrong,
            Runnable record) {
        super(4);
        reason.setId(id + "-reason");
        reason.setPromptText(text.of("result.reason"));
        reason.setAccessibleText(text.of("result.reason"));
        reason.textProperty().bindBidirectional(typed);
        reason.setOnAction(_ -> record.run());
        HBox.setHgrow(reason, Priority.ALWAYS);
        Button button = Buttons.outlined(text.of("result.record"), null, record);
        button.setId(id);
        getChildren().addAll(new HBox(8, reason, button), Refused.label(wrong));
        wrong.subscribe(this::mark);
    }

    public void focus() {
        reason.requestFocus();
    }

    private void mark(String sentence) {
        reason.pseudoClassStateChanged(DANGER, !sentence.isEmpty());
        reason.setAccessibleHelp(sentence);
    }
}

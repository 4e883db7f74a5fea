package vn.binhxet.ui.kit.part;

import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;

import java.util.Optional;

/** Where a reason is written that goes into the minutes. */
final class ReasonField extends VBox {
    private final Text text;
    private final TextField input = new TextField();
    private final Field field;

    ReasonField(Text text) {
        this.text = text;
        field = new Field(text.of("kit.reason.label"), input).hint(text.of("kit.reason.hint"));
        getChildren().add(field);
        input.textProperty().subscribe(_ -> field.error().set(""));
    }

    TextField input() {
        return input;
    }

    /** The reason; empty, with a sentence beside the field, while there is none. */
    Optional<String> given() {
        String reason = input.getText().strip();
        if (reason.isEmpty()) {
            field.error().set(text.of("kit.reason.missing"));
            input.requestFocus();
            return Optional.empty();
        }
        return Optional.of(reason);
    }
}

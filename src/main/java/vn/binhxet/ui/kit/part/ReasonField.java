package vn.binhxet.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;

/** Where a reason is written that goes into the minutes. */
final class ReasonField extends VBox implements DialogForm<String> {
    private final Text text;
    private final TextField input = new TextField();
    private final Field field;

    ReasonField(Text text) {
        this.text = text;
        field = new Field(text.of("kit.reason.label"), input).hint(text.of("kit.reason.hint"));
        getChildren().add(field);
        input.textProperty().subscribe(_ -> field.error().set(""));
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public List<TextField> stops() {
        return List.of(input);
    }

    @Override
    public Optional<String> given() {
        String reason = input.getText().strip();
        if (reason.isEmpty()) {
            field.error().set(text.of("kit.reason.missing"));
            input.requestFocus();
            return Optional.empty();
        }
        return Optional.of(reason);
    }
}

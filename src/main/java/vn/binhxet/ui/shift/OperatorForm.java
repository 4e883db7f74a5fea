package vn.binhxet.ui.shift;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.DialogForm;
import vn.binhxet.ui.kit.part.Field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for a name; those that are likely need only be pressed. */
final class OperatorForm implements DialogForm<String> {
    private final Text text;
    private final TextField name = new TextField();
    private final Field field;
    private final FlowPane likely = new FlowPane(6, 6);

    OperatorForm(Text text, List<String> suggested) {
        this.text = text;
        field = new Field(text.of("shift.name"), name);
        name.setId("shift-name");
        name.textProperty().subscribe(_ -> field.error().set(""));
        for (String one : suggested) {
            Button button = Buttons.small(Buttons.outlined(one, null, () -> take(one)));
            button.setId("shift-suggested-" + (likely.getChildren().size() + 1));
            button.getStyleClass().add("shortening");
            button.setMinWidth(0);
            likely.getChildren().add(button);
        }
    }

    @Override
    public Node node() {
        return new VBox(8, field, likely);
    }

    @Override
    public List<Control> stops() {
        List<Control> stops = new ArrayList<>();
        stops.add(name);
        likely.getChildren().forEach(button -> stops.add((Control) button));
        return stops;
    }

    @Override
    public Optional<String> given() {
        String given = name.getText().strip();
        if (given.isEmpty()) {
            field.error().set(text.of("shift.missing"));
            name.requestFocus();
            return Optional.empty();
        }
        return Optional.of(given);
    }

    /** Into the field, so that Enter is all that is left. */
    private void take(String one) {
        name.setText(one);
        name.requestFocus();
        name.end();
    }
}

package vn.binhxet.ui.recess;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.DialogForm;
import vn.binhxet.ui.kit.part.Field;

import java.util.List;
import java.util.Optional;

/** Asks twice for the number that unlocks; both may be left empty. */
final class LockForm implements DialogForm<String> {
    private final Text text;
    private final Digits number = new Digits("recess-number");
    private final Digits again = new Digits("recess-again");
    private final Field second;
    private final VBox node;

    LockForm(Text text) {
        this.text = text;
        second = new Field(text.of("recess.again"), again);
        Field first = new Field(text.of("recess.number"), number).hint(text.of("recess.hint"));
        node = new VBox(8, first, second);
        number.textProperty().subscribe(_ -> second.error().set(""));
        again.textProperty().subscribe(_ -> second.error().set(""));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Digits> stops() {
        return List.of(number, again);
    }

    @Override
    public Optional<String> given() {
        if (!number.getText().equals(again.getText())) {
            second.error().set(text.of("recess.notAlike"));
            again.requestFocus();
            return Optional.empty();
        }
        return Optional.of(number.getText());
    }
}

package vn.binhxet.ui.kit.part;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A control with its label above and one line below: the hint, or in its place what is wrong. What
 * was typed is never cleared by an error.
 */
public final class Field extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Control input;
    private final StringProperty error = new SimpleStringProperty("");
    private final Label hint = Labels.wrapping(Type.CAPTION, "");
    private final Label sentence = Labels.wrapping(Type.SECONDARY, "");

    public Field(String label, Control input) {
        this.input = input;
        Label name = Labels.of(Type.SECONDARY, label);
        name.setLabelFor(input);
        input.setMaxWidth(Double.MAX_VALUE);
        HBox wrong = new HBox(Icons.of(Tone.BAD, 14), sentence);
        wrong.setAlignment(Pos.TOP_LEFT);
        wrong.getStyleClass().add("field-error");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Tone.BAD.on(wrong);
        getChildren().addAll(name, input, hint, wrong);
        getStyleClass().add("field");
        Shown.when(hint, hint.textProperty().isNotEmpty().and(error.isEmpty()));
        Shown.when(wrong, error.isNotEmpty());
        sentence.textProperty().bind(error);
        error.subscribe(this::mark);
    }

    public Field hint(String words) {
        hint.setText(words);
        return this;
    }

    /** What is wrong with what was typed; empty if nothing is. */
    public StringProperty error() {
        return error;
    }

    private void mark(String wrong) {
        input.pseudoClassStateChanged(DANGER, !wrong.isEmpty());
        input.setAccessibleHelp(wrong);
    }
}

package vn.binhxet.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.RailFact;
import vn.binhxet.ui.kit.RailState;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/** A row of the rail: icon and name, and for a screen its small fact and state. */
final class RailRow extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final StackPane icon = new StackPane();
    private final Label name = Labels.of(Type.BODY, "");
    private final Label small = Labels.of(Type.CAPTION, "");
    private final StackPane state = new StackPane();
    private final ObjectProperty<RailFact> fact =
            new SimpleObjectProperty<>(new RailFact("", RailState.NOT_BEGUN));

    RailRow(Runnable press) {
        HBox content = new HBox(icon, name, Labels.gap(), small, state);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        icon.getStyleClass().add("ikon");
        getStyleClass().setAll("rail-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        setOnAction(_ -> press.run());
    }

    RailRow named(Ikon ikon, String words) {
        icon.getChildren().setAll(Icons.of(ikon, 16));
        name.setText(words);
        setAccessibleText(words);
        return this;
    }

    RailRow following(ObservableValue<RailFact> facts, Text text) {
        fact.bind(facts); // a property keeps hold of a binding, a listener alone does not
        fact.subscribe(now -> show(now, text));
        return this;
    }

    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Narrow, only the icon is left, with the name as its tooltip. */
    void narrow(boolean narrow) {
        Shown.when(name, !narrow);
        Shown.when(small, !narrow);
        Shown.when(state, !narrow);
        setTooltip(narrow ? new Tooltip(name.getText()) : null);
    }

    private void show(RailFact fact, Text text) {
        small.setText(fact.small());
        state.getChildren().setAll(Icons.of(Tone.of(fact.state()), 14));
        setAccessibleText(String.join(", ", name.getText(), fact.small(), text.word(fact.state())));
    }
}

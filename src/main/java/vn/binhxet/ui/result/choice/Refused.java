package vn.binhxet.ui.result.choice;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;

import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

/** Why something was not done, below what it is about; not there while there is no reason. */
public final class Refused {
    private Refused() {}

    public static Node label(ObservableValue<String> sentence) {
        Label label = Labels.wrapping(Type.SECONDARY, sentence);
        label.getStyleClass().add("refused");
        Shown.when(label, sentence.map(words -> !words.isEmpty()));
        return label;
    }
}

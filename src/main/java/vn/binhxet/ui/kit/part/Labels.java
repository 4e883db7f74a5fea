package vn.binhxet.ui.kit.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Words on a screen. A line is never narrower than its words. */
public final class Labels {
    private Labels() {}

    /** One line. */
    public static Label of(Type type, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(type.style());
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    /** One line that follows a value. */
    public static Label of(Type type, ObservableValue<String> words) {
        Label label = of(type, "");
        label.textProperty().bind(words);
        return label;
    }

    /** As many lines as the width it is given needs. */
    public static Label wrapping(Type type, String words) {
        Label label = of(type, words);
        label.setWrapText(true);
        label.setMinWidth(0);
        return label;
    }

    /** As many lines as needed, following a value. */
    public static Label wrapping(Type type, ObservableValue<String> words) {
        Label label = wrapping(type, "");
        label.textProperty().bind(words);
        return label;
    }

    /**
     * One line that may be shortened, for words without a longest length in a place without room to
     * wrap, as a meeting's title in the top bar; all of them stand in the tooltip.
     */
    public static Label shortening(Type type, String words) {
        Label label = of(type, words);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words));
        label.getStyleClass().add("shortening");
        return label;
    }

    /** Room that pushes what follows to the right. */
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}

package vn.binhxet.ui.kit.part;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/** Buttons say verb and object. The primary one of a screen is the shell's, or a dialog's. */
public final class Buttons {
    private Buttons() {}

    public static Button primary(String label, @Nullable Ikon icon, Runnable press) {
        return button(label, icon, press, "primary");
    }

    public static Button outlined(String label, @Nullable Ikon icon, Runnable press) {
        return button(label, icon, press, "outlined");
    }

    /** Without an edge: beside others, or in a row. */
    public static Button quiet(String label, @Nullable Ikon icon, Runnable press) {
        return button(label, icon, press, "quiet");
    }

    /** Words one can press, in a sentence or at the end of a row. */
    public static Button link(String label, Runnable press) {
        return button(label, null, press, "link");
    }

    /** The same button 28 px high, for rows and heads of cards. */
    public static Button small(Button button) {
        button.getStyleClass().add("low");
        return button;
    }

    private static Button button(String label, @Nullable Ikon icon, Runnable press, String style) {
        Button button = new Button(label);
        if (icon != null) {
            button.setGraphic(Icons.of(icon, 16));
        }
        button.getStyleClass().add(style);
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> press.run());
        return button;
    }
}

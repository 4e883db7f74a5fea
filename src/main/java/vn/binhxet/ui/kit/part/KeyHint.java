package vn.binhxet.ui.kit.part;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.ui.kit.KeyUse;

/** A key and what it does, shown beside the field it acts on, and only while it works. */
public final class KeyHint extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    public KeyHint(KeyUse use) {
        getStyleClass().add("key-hint");
        setAlignment(Pos.CENTER_LEFT);
        HBox caps = new HBox();
        caps.getStyleClass().add("caps");
        use.caps().forEach(printed -> caps.getChildren().add(cap(printed)));
        getChildren().addAll(caps, Labels.of(Type.SECONDARY, use.does()));
    }

    /** Whether this key is the one pressed. */
    public void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    /** A key alone. */
    public static Label cap(String printed) {
        Label cap = new Label(printed);
        cap.getStyleClass().add("keycap");
        cap.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return cap;
    }
}

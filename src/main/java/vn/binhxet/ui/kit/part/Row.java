package vn.binhxet.ui.kit.part;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** One line of a list, 36 px high. {@link #mark Marked} it stands out with a bar at its left. */
public final class Row extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    public Row(Node... cells) {
        super(cells);
        getStyleClass().add("row");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** With a line below it, as in a table. */
    public Row lined() {
        getStyleClass().add("lined");
        return this;
    }

    public void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }
}

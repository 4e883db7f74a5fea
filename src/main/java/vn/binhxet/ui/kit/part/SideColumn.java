package vn.binhxet.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Cards below each other at the right of a page. Where there is no room for all of them it scrolls,
 * and the scroll bar stands in the edge of the page.
 */
public final class SideColumn extends ScrollPane {
    /** Room for the scroll bar, to be taken from the right edge of the page. */
    public static final double SCROLL_BAR = 12;

    private static final double WIDTH = 366;

    public SideColumn(Node... cards) {
        VBox column = new VBox(12, cards);
        column.setMinWidth(WIDTH);
        column.setMaxWidth(WIDTH);
        setContent(column);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("row-list");
        setMinWidth(WIDTH + SCROLL_BAR);
        setMaxWidth(WIDTH + SCROLL_BAR);
    }

    /** Back to the first card. */
    public void toTop() {
        setVvalue(0);
    }
}

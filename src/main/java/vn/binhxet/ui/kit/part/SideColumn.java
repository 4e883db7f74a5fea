package vn.binhxet.ui.kit.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

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

    /** Scrolls just so far that something in the column can be seen; anything else is let be. */
    public void reveal(@Nullable Node node) {
        if (node == null || !isWithin(node)) {
            return;
        }
        applyCss();
        layout();
        Bounds at = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - seen;
        double top = getVvalue() * hidden;
        if (hidden > 0 && at.getMinY() < top) {
            setVvalue(at.getMinY() / hidden);
        } else if (hidden > 0 && at.getMaxY() + SCROLL_BAR > top + seen) {
            setVvalue(Math.min(1, (at.getMaxY() + SCROLL_BAR - seen) / hidden));
        }
    }

    private boolean isWithin(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(getContent())) {
                return true;
            }
        }
        return false;
    }
}

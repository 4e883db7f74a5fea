package vn.binhxet.ui.kit.part;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * Rows one below the other; where there is no room for all of them they scroll. Meant for the units
 * of a bloc, some dozens at most.
 */
public final class RowList extends ScrollPane {
    private final VBox rows = new VBox();

    public RowList() {
        setContent(rows);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("row-list");
    }

    public void show(List<? extends Node> all) {
        rows.getChildren().setAll(all);
    }

    /** Scrolls just so far that the whole row can be seen. */
    public void reveal(int index) {
        applyCss();
        layout();
        Bounds row = rows.getChildren().get(index).getBoundsInParent();
        double seen = getViewportBounds().getHeight();
        double hidden = rows.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = getVvalue() * hidden;
        if (row.getMinY() < top) {
            setVvalue(row.getMinY() / hidden);
        } else if (row.getMaxY() > top + seen) {
            setVvalue((row.getMaxY() - seen) / hidden);
        }
    }
}

package vn.binhxet.ui.scoring.why;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/**
 * The lines of a page one below the other, each as high as its words. Only those in view are drawn:
 * a page may have hundreds.
 */
final class PageList extends ListView<Supplier<Node>> {
    /** Room for the scroll bar and the edges. */
    private static final double ASIDE = 18;

    PageList() {
        getStyleClass().add("page-list");
        setCellFactory(_ -> new PageLine());
    }

    void show(List<Supplier<Node>> lines) {
        getItems().setAll(lines);
        getSelectionModel().selectFirst();
        scrollTo(0);
    }

    private final class PageLine extends ListCell<Supplier<Node>> {
        PageLine() {
            prefWidthProperty().bind(PageList.this.widthProperty().subtract(ASIDE));
            setMaxWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Supplier<Node> line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(line == null || empty ? null : line.get());
        }

        /** As high as wrapped words are at this width; a cell alone would ask for one line. */
        @Override
        protected double computePrefHeight(double width) {
            double edges = snappedLeftInset() + snappedRightInset();
            Node line = getGraphic();
            return line == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset()
                            + snapSizeY(line.prefHeight(getPrefWidth() - edges))
                            + snappedBottomInset();
        }

        @Override
        protected void layoutChildren() {
            Node line = getGraphic();
            if (line != null) {
                layoutInArea(
                        line,
                        snappedLeftInset(),
                        snappedTopInset(),
                        getWidth() - snappedLeftInset() - snappedRightInset(),
                        getHeight() - snappedTopInset() - snappedBottomInset(),
                        0,
                        HPos.LEFT,
                        VPos.TOP);
            }
        }
    }
}

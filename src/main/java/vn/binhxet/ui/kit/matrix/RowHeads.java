package vn.binhxet.ui.kit.matrix;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;

/** The titles of the rows. All of them are nodes: rows are some dozens at most. */
final class RowHeads extends Pane {
    private static final PseudoClass ROW = PseudoClass.getPseudoClass("row");
    private static final double LEAST_WIDTH = 150;
    private static final double MOST_WIDTH = 300;
    private static final double LEAST_HEIGHT = 26;

    private final List<Label> labels = new ArrayList<>();

    RowHeads() {
        Clipped.to(this);
    }

    void show(List<String> titles) {
        if (labels.stream().map(Label::getText).toList().equals(titles)) {
            return;
        }
        labels.clear();
        titles.forEach(title -> labels.add(label(title)));
        getChildren().setAll(labels);
    }

    /** The width in which no title needs a second line, or the most there is. */
    double wanted() {
        return Math.ceil(
                labels.stream()
                        .mapToDouble(label -> label.prefWidth(-1))
                        .map(width -> Math.clamp(width, LEAST_WIDTH, MOST_WIDTH))
                        .max()
                        .orElse(LEAST_WIDTH));
    }

    /** The height in which every title has room for its lines: that of all rows. */
    double rowHeight(double width) {
        return Math.ceil(
                labels.stream()
                        .mapToDouble(label -> label.prefHeight(width))
                        .map(height -> Math.max(height, LEAST_HEIGHT))
                        .max()
                        .orElse(LEAST_HEIGHT));
    }

    void refresh(double y, double rowHeight, int current) {
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            label.pseudoClassStateChanged(ROW, i == current);
            label.resizeRelocate(0, i * rowHeight - y, getWidth(), rowHeight);
        }
    }

    private static Label label(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("grid-row-head");
        label.setManaged(false);
        label.setWrapText(true);
        return label;
    }
}

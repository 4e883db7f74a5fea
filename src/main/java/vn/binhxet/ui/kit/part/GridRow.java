package vn.binhxet.ui.kit.part;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

import java.util.List;

/** Cells beside each other, as wide as their columns and as high as the highest of them. */
public final class GridRow extends Region {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double LEAST_HEIGHT = 36;
    private static final double PADDING = 8;

    private final List<GridColumn> columns;
    private final List<Region> cells;

    /**
     * @param cells one a column
     */
    public GridRow(List<GridColumn> columns, List<? extends Region> cells) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        getChildren().setAll(cells);
        getStyleClass().add("grid-row");
    }

    public void mark(boolean marked) {
        pseudoClassStateChanged(MARKED, marked);
    }

    /** The cell of a column. */
    public Node cell(int column) {
        return cells.get(column);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return columns.stream().mapToDouble(GridColumn::width).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Double> widths = widths(width < 0 ? computeMinWidth(-1) : width);
        double highest = LEAST_HEIGHT;
        for (int i = 0; i < cells.size(); i++) {
            double high = cells.get(i).prefHeight(widths.get(i) - 2 * PADDING) + PADDING;
            highest = Math.max(highest, high);
        }
        return Math.ceil(highest);
    }

    @Override
    protected void layoutChildren() {
        List<Double> widths = widths(getWidth());
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            double width = widths.get(i);
            cells.get(i).resizeRelocate(x + PADDING, 0, width - 2 * PADDING, getHeight());
            x += width;
        }
    }

    private List<Double> widths(double whole) {
        double parts = columns.stream().mapToDouble(GridColumn::grows).sum();
        double room = Math.max(0, whole - computeMinWidth(-1));
        return columns.stream()
                .map(c -> c.width() + (parts == 0 ? 0 : Math.floor(room * c.grows() / parts)))
                .toList();
    }

    /** The words above the columns. */
    public static GridRow head(List<GridColumn> columns, List<? extends Region> words) {
        GridRow head = new GridRow(columns, words);
        head.getStyleClass().setAll("grid-head");
        return head;
    }
}

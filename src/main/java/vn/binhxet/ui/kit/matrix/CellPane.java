package vn.binhxet.ui.kit.matrix;

import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The cells in view of some columns. The node of row r and column c stands in slot r modulo the
 * rows in view, c modulo the columns in view: scrolling by one column changes the nodes of one.
 */
final class CellPane extends Pane {
    private final Function<Spot, CellLook> looks;
    private final BiConsumer<GridCell, Spot> marks;
    private final List<GridCell> slots = new ArrayList<>();
    private Columns columns = new Columns(List.of());
    private int rows;
    private int slotRows;
    private int slotColumns;

    /**
     * @param marks shows on a cell what is picked
     */
    CellPane(Function<Spot, CellLook> looks, BiConsumer<GridCell, Spot> marks) {
        this.looks = looks;
        this.marks = marks;
        Clipped.to(this);
    }

    void show(int allRows, Columns all) {
        rows = allRows;
        columns = all;
    }

    /** Brings the nodes in line with what is in view. */
    void refresh(double x, double y, double rowHeight) {
        slots.forEach(cell -> cell.setVisible(false));
        if (rows == 0 || columns.count() == 0 || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        int firstRow = Math.clamp((long) (y / rowHeight), 0, rows - 1);
        int lastRow = Math.clamp((long) ((y + getHeight() - 1) / rowHeight), 0, rows - 1);
        int firstColumn = columns.at(x);
        int lastColumn = columns.at(x + getWidth() - 1);
        grow(lastRow - firstRow + 1, lastColumn - firstColumn + 1);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                place(new Spot(row, column), x, row * rowHeight - y, rowHeight);
            }
        }
    }

    private void place(Spot spot, double x, double y, double rowHeight) {
        int column = spot.column();
        GridCell cell = slots.get((spot.row() % slotRows) * slotColumns + column % slotColumns);
        cell.setVisible(true);
        cell.resizeRelocate(
                columns.left(column) - x,
                y,
                columns.right(column) - columns.left(column),
                rowHeight);
        cell.show(looks.apply(spot));
        cell.edge(columns.startsBand(column));
        marks.accept(cell, spot);
    }

    private void grow(int neededRows, int neededColumns) {
        if (neededRows <= slotRows && neededColumns <= slotColumns) {
            return;
        }
        slotRows = Math.max(slotRows, neededRows);
        slotColumns = Math.max(slotColumns, neededColumns);
        while (slots.size() < slotRows * slotColumns) {
            GridCell cell = new GridCell();
            slots.add(cell);
            getChildren().add(cell);
        }
    }
}

package vn.binhxet.ui.kit.matrix;

/** A cell by its row and column, from 0. */
public record Spot(int row, int column) {
    /** The cell so much further down and to the right. */
    public Spot plus(int rows, int columns) {
        return new Spot(row + rows, column + columns);
    }
}

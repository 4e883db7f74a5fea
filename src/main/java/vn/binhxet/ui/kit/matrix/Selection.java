package vn.binhxet.ui.kit.matrix;

/**
 * The cell one is at, and the block that reaches from where Shift was pressed to it.
 *
 * @param anchor where the block began; the cursor itself while there is no block
 */
public record Selection(Spot anchor, Spot cursor) {
    public static final Selection START = at(new Spot(0, 0));

    public static Selection at(Spot spot) {
        return new Selection(spot, spot);
    }

    /** At another cell, alone or with the block up to it. */
    Selection to(Spot spot, boolean extend) {
        return extend ? new Selection(anchor, spot) : at(spot);
    }

    public Block block() {
        return Block.between(anchor, cursor);
    }

    /** The same as far as there are so many rows and columns; both at least 1. */
    Selection within(int rows, int columns) {
        return new Selection(clamped(anchor, rows, columns), clamped(cursor, rows, columns));
    }

    private static Spot clamped(Spot spot, int rows, int columns) {
        return new Spot(
                Math.clamp(spot.row(), 0, rows - 1), Math.clamp(spot.column(), 0, columns - 1));
    }
}

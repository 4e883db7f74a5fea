package vn.binhxet.ui.kit.matrix;

import java.util.List;

/**
 * All that a grid shows.
 *
 * @param corner what stands above the titles of the rows
 * @param rows the titles of the rows
 * @param bands the columns one moves in; where there is no room for all they scroll
 * @param totals columns at the right that only show and always stay
 */
public record GridContent(
        String corner, List<String> rows, List<GridBand> bands, GridBand totals, Looks looks) {
    /** Asked for the cells in view, each time anything changes: has to answer quickly. */
    public interface Looks {
        CellLook cell(Spot spot);

        /** The same for the totals; the column is counted from the first of them. */
        CellLook total(Spot spot);
    }

    public GridContent {
        rows = List.copyOf(rows);
        bands = List.copyOf(bands);
    }
}

package vn.binhxet.ui.kit.matrix;

import java.util.List;

/**
 * Columns that belong together, under one title.
 *
 * @param brief what stands there where the title has no room
 * @param columns at least one
 */
public record GridBand(String title, String brief, Fold fold, List<GridColumn> columns) {
    /** Whether pressing the title folds the band into fewer columns, or opens it again. */
    public enum Fold {
        NEVER,
        OPEN,
        FOLDED
    }

    public GridBand {
        columns = List.copyOf(columns);
    }
}

package vn.binhxet.ui.kit.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the columns of some bands lie side by side, in pixels from the left of the first. */
final class Columns {
    private final List<GridBand> bands;
    private final List<GridColumn> columns = new ArrayList<>();
    private final int[] bandOf;
    private final double[] edges;

    Columns(List<GridBand> bands) {
        this.bands = bands;
        bands.forEach(band -> columns.addAll(band.columns()));
        bandOf = new int[columns.size()];
        edges = new double[columns.size() + 1];
        int at = 0;
        for (int band = 0; band < bands.size(); band++) {
            for (GridColumn column : bands.get(band).columns()) {
                bandOf[at] = band;
                edges[at + 1] = edges[at] + column.width();
                at++;
            }
        }
    }

    List<GridBand> bands() {
        return bands;
    }

    int count() {
        return columns.size();
    }

    GridColumn get(int column) {
        return columns.get(column);
    }

    int bandOf(int column) {
        return bandOf[column];
    }

    boolean startsBand(int column) {
        return column == 0 || bandOf[column] != bandOf[column - 1];
    }

    double left(int column) {
        return edges[column];
    }

    double right(int column) {
        return edges[column + 1];
    }

    double whole() {
        return edges[columns.size()];
    }

    /** The column at this place, or the nearest. */
    int at(double x) {
        int found = Arrays.binarySearch(edges, x);
        return Math.clamp(found >= 0 ? found : -found - 2, 0, Math.max(0, count() - 1));
    }

    double bandLeft(int band) {
        int before = 0;
        for (int i = 0; i < band; i++) {
            before += bands.get(i).columns().size();
        }
        return edges[before];
    }

    double bandRight(int band) {
        int until = 0;
        for (int i = 0; i <= band; i++) {
            until += bands.get(i).columns().size();
        }
        return edges[until];
    }
}

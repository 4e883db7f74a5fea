package vn.binhxet.export.xlsx.paper;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Table;
import vn.binhxet.export.measure.Decree;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The columns of a sheet.
 *
 * @param widths in millimetres on paper
 * @param pages the columns of each page across; the leading ones are on all of them
 * @param lead how many columns name the row
 */
record SheetColumns(List<Double> widths, List<List<Integer>> pages, int lead) {
    /** Letters are 11 points here and 10 in the lengths of a table. */
    static final double LARGER = 1.1;

    private static final double MILLIMETRES_A_SIGN = 1.852;
    private static final float POINTS = 72 / 25.4f;
    private static final int PARTS_OF_A_SIGN = 256;
    private static final int PLAIN = 8;

    static SheetColumns of(Part part, Orientation orientation) {
        double room = Decree.room(orientation);
        return part.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .max(Comparator.comparingInt(table -> table.columns().size()))
                .map(table -> of(table, room))
                .orElseGet(() -> plain(room));
    }

    private static SheetColumns of(Table table, double room) {
        List<List<Integer>> pages = table.slices(room);
        Map<Integer, Double> widths = new TreeMap<>();
        for (List<Integer> page : pages) {
            List<Double> onPage = table.widths(page, room);
            for (int i = 0; i < onPage.size(); i++) {
                widths.putIfAbsent(page.get(i), onPage.get(i));
            }
        }
        return new SheetColumns(List.copyOf(widths.values()), pages, table.lead());
    }

    private static SheetColumns plain(double room) {
        List<Integer> all = IntStream.range(0, PLAIN).boxed().toList();
        return new SheetColumns(Collections.nCopies(PLAIN, room / PLAIN), List.of(all), 0);
    }

    void apply(XSSFSheet sheet) {
        for (int i = 0; i < widths.size(); i++) {
            double signs = widths.get(i) * LARGER / MILLIMETRES_A_SIGN;
            sheet.setColumnWidth(i, (int) Math.round(signs * PARTS_OF_A_SIGN));
        }
    }

    /** How many columns the first page has. */
    int across() {
        return pages.getFirst().size();
    }

    /** The first column of the i-th of so many shares of the first page, about equally wide. */
    int shared(int i, int shares) {
        float wanted = width(0, across()) * i / shares;
        int column = 0;
        while (column < across() && width(0, column + 1) <= wanted + 1) {
            column++;
        }
        return Math.max(i, Math.min(column, across() - (shares - i)));
    }

    /** The width of columns in points, the last one not included. */
    float width(int from, int to) {
        return (float) (widths.subList(from, to).stream().mapToDouble(w -> w).sum() * LARGER)
                * POINTS;
    }
}

package vn.binhxet.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table. Its head is repeated on every page; where it is wider than the page it goes on in
 * another table below, which begins with the leading columns again.
 *
 * @param name by which formulas find it, unique in the document
 * @param lead how many columns at the left name the row
 * @param head cells above the rows; they fill the head without gap and overlap
 * @param rows each with a cell for every column
 */
public record Table(String name, List<Column> columns, int lead, List<Head> head, List<Row> rows)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        head = List.copyOf(head);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("not " + columns.size() + " cells: " + row);
            }
        }
    }

    /**
     * A column.
     *
     * @param width the least, in millimetres
     * @param grows whether it takes what room is left
     */
    public record Column(double width, boolean grows) {
        public static Column fixed(double width) {
            return new Column(width, false);
        }

        public static Column growing(double atLeast) {
            return new Column(atLeast, true);
        }

        /** Just wide enough for numbers of so many signs, which are never broken. */
        public static Column ofNumbers(int signs) {
            return fixed(Math.max(11, 1.7 * signs + 2));
        }
    }

    /**
     * A cell of the head, from this row and column on, so many rows down and columns across.
     *
     * @param turned written from bottom to top, where a name is longer than its column is wide
     */
    public record Head(String text, int row, int column, int down, int across, boolean turned) {
        public boolean covers(int ofRow, int ofColumn) {
            return row <= ofRow
                    && ofRow < row + down
                    && column <= ofColumn
                    && ofColumn < column + across;
        }
    }

    /**
     * A row.
     *
     * @param strong a sum or the title of the rows below
     * @param height the least, in millimetres, where people write into it; 0 for that of its words
     */
    public record Row(List<Cell> cells, boolean strong, double height) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** As high as its words. */
        public Row(List<Cell> cells, boolean strong) {
            this(cells, strong, 0);
        }
    }

    /** The same table with other rows. */
    public Table withRows(List<Row> others) {
        return new Table(name, columns, lead, head, others);
    }

    public int headRows() {
        return head.stream().mapToInt(h -> h.row() + h.down()).max().orElse(0);
    }

    /**
     * The columns of each table this one falls into on a page of that width, the leading ones in
     * all of them and the others shared out evenly.
     */
    public List<List<Integer>> slices(double width) {
        List<Integer> leading = IntStream.range(0, lead).boxed().toList();
        double room = width - width(leading);
        int count = 1;
        while (count < columns.size() - lead && !fits(count, room)) {
            count++;
        }
        List<List<Integer>> slices = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Integer> slice = new ArrayList<>(leading);
            slice.addAll(share(i, count));
            slices.add(slice);
        }
        return slices;
    }

    /** The widths of these columns where the page has that width; together never more than it. */
    public List<Double> widths(List<Integer> chosen, double width) {
        double least = width(chosen);
        double scale = Math.min(1, width / least);
        long growing = chosen.stream().filter(i -> columns.get(i).grows()).count();
        return chosen.stream()
                .map(columns::get)
                .map(c ->
                        c.width() * scale + (c.grows() ? Math.max(0, width - least) / growing : 0))
                .toList();
    }

    private double width(List<Integer> chosen) {
        return chosen.stream().mapToDouble(i -> columns.get(i).width()).sum();
    }

    private boolean fits(int count, double room) {
        return IntStream.range(0, count).allMatch(i -> width(share(i, count)) <= room);
    }

    /** The i-th share of the columns that do not lead. */
    private List<Integer> share(int i, int count) {
        int all = columns.size() - lead;
        return IntStream.range(lead + all * i / count, lead + all * (i + 1) / count)
                .boxed()
                .toList();
    }
}

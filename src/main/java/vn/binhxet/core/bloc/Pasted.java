package vn.binhxet.core.bloc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: rows end with a line break, cells with
 * a tab; a cell that holds one of these, or a quotation mark, stands in quotation marks.
 *
 * @param rows each without blank cells at its end; blank rows at the end are left out
 */
public record Pasted(List<List<String>> rows) {
    public Pasted {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads the text; each cell is {@link NameKey#clean cleaned}. */
    public static Pasted of(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = endOfCell(text, at);
            row.add(NameKey.clean(unquoted(text.substring(at, end))));
            if (end == text.length() || text.charAt(end) != '\t') {
                rows.add(withoutBlankEnd(row));
                row.clear();
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        while (!rows.isEmpty() && rows.getLast().isEmpty()) {
            rows.removeLast();
        }
        return new Pasted(rows);
    }

    /** How many cells the longest row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** A cell; empty where there is none. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The cells of a column that say something. */
    List<String> column(int column) {
        return rows.stream()
                .filter(row -> column < row.size() && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .collect(Collectors.toList());
    }

    private static int endOfCell(String text, int start) {
        int from = start;
        if (text.startsWith("\"", start)) {
            int closing = closingQuote(text, start);
            from = closing < 0 ? start : closing + 1;
        }
        while (from < text.length() && "\t\r\n".indexOf(text.charAt(from)) < 0) {
            from++;
        }
        return from;
    }

    /** The quotation mark after which the cell ends; -1 if the first one is just a letter. */
    private static int closingQuote(String text, int start) {
        int at = text.indexOf('"', start + 1);
        while (at >= 0 && text.startsWith("\"\"", at)) {
            at = text.indexOf('"', at + 2);
        }
        boolean ends =
                at >= 0 && (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0);
        return ends ? at : -1;
    }

    private static String unquoted(String cell) {
        boolean quoted = cell.length() > 1 && closingQuote(cell, 0) == cell.length() - 1;
        return quoted && cell.startsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    private static List<String> withoutBlankEnd(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(row.subList(0, size));
    }
}

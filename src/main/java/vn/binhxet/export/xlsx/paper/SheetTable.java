package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;

/** Writes a table; its head and leading columns stay in sight and are printed on every page. */
final class SheetTable {
    private static final float LINE = 16;
    private static final float TURNED_LINE = 13;
    private static final float GAP = 6;

    /** In a millimetre. */
    private static final double POINTS = 72 / 25.4;

    private final XSSFSheet sheet;
    private final Table table;
    private final SheetColumns columns;
    private final Styles styles;
    private final Formulas formulas;

    SheetTable(
            XSSFSheet sheet, Table table, SheetColumns columns, Styles styles, Formulas formulas) {
        this.sheet = sheet;
        this.table = table;
        this.columns = columns;
        this.styles = styles;
        this.formulas = formulas;
    }

    /** Writes it from that row on; the number of the row after it. */
    int draw(int top) {
        int first = top + table.headRows();
        for (int row = top; row < first; row++) {
            XSSFRow line = sheet.createRow(row);
            for (int column = 0; column < table.columns().size(); column++) {
                line.createCell(column).setCellStyle(styles.of(Look.HEAD));
            }
        }
        table.head().forEach(head -> write(head, top));
        formulas.table(table.name(), sheet, first);
        int next = first;
        for (Row row : table.rows()) {
            write(row, sheet.createRow(next++));
        }
        sheet.setRepeatingRows(new CellRangeAddress(top, first - 1, -1, -1));
        if (columns.pages().size() > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, table.lead() - 1));
        }
        sheet.createFreezePane(table.lead(), first);
        return next;
    }

    private void write(Head head, int top) {
        int from = top + head.row();
        int to = from + head.down() - 1;
        int last = head.column() + head.across() - 1;
        Look look = head.turned() ? Look.TURNED : Look.HEAD;
        XSSFRow row = sheet.getRow(from);
        styles.words(row.getCell(head.column()), head.text(), look);
        if (head.down() > 1 || head.across() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(from, to, head.column(), last));
        }
        if (head.down() == 1) {
            float wide = columns.width(head.column(), last + 1) - GAP;
            float height = head.turned() ? turned(head, wide) : upright(head, wide);
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
        }
    }

    private static float turned(Head head, float wide) {
        int lines = Math.max(1, (int) (wide / TURNED_LINE));
        return WrittenWords.length(head.text(), lines, Look.TURNED.size()) + 2 * GAP;
    }

    private static float upright(Head head, float wide) {
        return WrittenWords.lines(head.text(), wide, Look.HEAD.size()) * LINE;
    }

    private void write(Row row, XSSFRow line) {
        int lines = 1;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cells().get(column);
            write(cell, row.strong(), line.createCell(column));
            if (cell instanceof Cell.Words words) {
                float wide = columns.width(column, column + 1) - GAP;
                float size = Look.CELL.size();
                lines = Math.max(lines, WrittenWords.lines(words.text(), wide, size));
            }
        }
        float least = (float) (row.height() * POINTS);
        line.setHeightInPoints(Math.max(lines * LINE, least));
    }

    private void write(Cell content, boolean strong, XSSFCell cell) {
        switch (content) {
            case Cell.Words(String words, Cell.Align align) -> {
                Look look =
                        switch (align) {
                            case LEFT -> Look.CELL;
                            case CENTRE -> Look.CENTRED;
                            case RIGHT -> Look.RIGHT;
                        };
                styles.words(cell, words, strong ? look.inBold() : look);
            }
            case Cell.Figure figure -> {
                Look look = Look.number(figure.decimals());
                cell.setCellStyle(styles.of(strong ? look.inBold() : look));
                double value = figure.value().doubleValue();
                cell.setCellValue(value);
                if (figure.by() != null) {
                    formulas.add(cell, figure.by(), value, figure.decimals());
                }
            }
        }
    }
}

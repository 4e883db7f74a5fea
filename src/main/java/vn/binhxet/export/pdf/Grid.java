package vn.binhxet.export.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.TurnedWords;
import vn.binhxet.text.Text;

import java.awt.Color;
import java.util.List;

/** Draws some columns of a table; the head is repeated on each page and no row is broken. */
final class Grid {
    private static final float PADDING = 3;
    private static final float SIDE = 2.5f;
    private static final float LINE = 0.5f;
    private static final Color HEAD = new Color(0xEDEDED);

    private final Table table;
    private final List<Integer> columns;
    private final float[] widths;
    private final Text text;
    private final Letters letters;
    private final PdfPTable grid;

    /**
     * @param columns which to draw, in order
     * @param width of the page, in millimetres
     */
    Grid(Table table, List<Integer> columns, double width, Text text, Letters letters) {
        this.table = table;
        this.columns = columns;
        this.text = text;
        this.letters = letters;
        List<Double> millimetres = table.widths(columns, width);
        widths = new float[millimetres.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Lengths.points(millimetres.get(i));
        }
        grid = new PdfPTable(widths.length);
    }

    PdfPTable drawn() {
        grid.setTotalWidth(widths);
        grid.setLockedWidth(true);
        grid.setSpacingBefore(Decree.BETWEEN);
        grid.setHorizontalAlignment(Element.ALIGN_LEFT);
        for (int row = 0; row < table.headRows(); row++) {
            for (int i = 0; i < columns.size(); i++) {
                addHead(row, i);
            }
        }
        grid.setHeaderRows(table.headRows());
        for (Row row : table.rows()) {
            columns.forEach(column -> grid.addCell(cell(row, column)));
        }
        return grid;
    }

    /** Adds the cell of the head that begins at this row and column, if one does. */
    private void addHead(int row, int i) {
        for (Head head : table.head()) {
            boolean begins = i == 0 || !head.covers(row, columns.get(i - 1));
            if (head.row() == row && head.covers(row, columns.get(i)) && begins) {
                grid.addCell(cell(head, i));
            }
        }
    }

    private PdfPCell cell(Head head, int from) {
        PdfPCell cell = cell(new Phrase(head.text(), letters.bold(Decree.TABLE)));
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setBackgroundColor(HEAD);
        cell.setRowspan(head.down());
        cell.setColspan((int) columns.stream().filter(c -> head.covers(head.row(), c)).count());
        if (head.turned()) {
            Font font = letters.bold(TurnedWords.SIZE);
            cell.setPhrase(new Phrase(head.text(), font));
            cell.setLeading(TurnedWords.LEADING, 0);
            cell.setRotation(90);
            cell.setFixedHeight(
                    TurnedWords.length(
                                    head.text(),
                                    word ->
                                            font.getBaseFont()
                                                    .getWidthPoint(word, TurnedWords.SIZE),
                                    widths[from] - 2 * SIDE)
                            + 2 * PADDING);
        }
        return cell;
    }

    private PdfPCell cell(Row row, int column) {
        PdfPCell cell = cell(row.cells().get(column), row.strong());
        cell.setMinimumHeight(Lengths.points(row.height()));
        return cell;
    }

    private PdfPCell cell(Cell content, boolean strong) {
        Font font = strong ? letters.bold(Decree.TABLE) : letters.regular(Decree.TABLE);
        return switch (content) {
            case Cell.Words(String words, Cell.Align align) -> {
                PdfPCell cell = cell(new Phrase(words, font));
                cell.setHorizontalAlignment(
                        switch (align) {
                            case LEFT -> Element.ALIGN_LEFT;
                            case CENTRE -> Element.ALIGN_CENTER;
                            case RIGHT -> Element.ALIGN_RIGHT;
                        });
                yield cell;
            }
            case Cell.Figure figure -> {
                PdfPCell cell =
                        cell(new Phrase(text.decimal(figure.value(), figure.decimals()), font));
                cell.setHorizontalAlignment(
                        figure.decimals() == 0 ? Element.ALIGN_CENTER : Element.ALIGN_RIGHT);
                yield cell;
            }
        };
    }

    private static PdfPCell cell(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setUseAscender(true);
        cell.setUseDescender(true);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING);
        cell.setPaddingLeft(SIDE);
        cell.setPaddingRight(SIDE);
        cell.setBorderWidth(LINE);
        return cell;
    }
}

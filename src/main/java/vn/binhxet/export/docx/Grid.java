package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;

import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Head;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.measure.Times;
import vn.binhxet.export.measure.TurnedWords;
import vn.binhxet.text.Text;

import java.math.BigInteger;
import java.util.List;

/** Some columns of a table; the head is repeated on each page and no row is broken. */
final class Grid {
    private static final String HEAD = "EDEDED";

    /** Between words and lines, in millimetres. */
    private static final double SIDE = 0.8;

    private static final double ABOVE = 0.7;

    /** What words written upwards may turn out longer than reckoned, in points. */
    private static final double SLACK = 8;

    private final Table table;
    private final List<Integer> columns;
    private final List<Double> widths;
    private final Text text;
    private final XWPFTable grid;

    /**
     * @param columns which to draw, in order
     * @param width of the page, in millimetres
     */
    Grid(Flow flow, Table table, List<Integer> columns, double width, Text text) {
        this.table = table;
        this.columns = columns;
        this.text = text;
        widths = table.widths(columns, width);
        grid = flow.table(table.headRows() + table.rows().size(), columns.size());
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        grid.setWidth(Twips.ofMillimetres(widths.stream().mapToDouble(Double::doubleValue).sum()));
        int side = Twips.ofMillimetres(SIDE);
        int above = Twips.ofMillimetres(ABOVE);
        grid.setCellMargins(above, side, above, side);
        Tables.grid(grid, widths);
    }

    void draw() {
        for (int row = 0; row < grid.getNumberOfRows(); row++) {
            XWPFTableRow line = grid.getRow(row);
            line.setCantSplitRow(true);
            for (int i = 0; i < columns.size(); i++) {
                line.getCell(i).setWidth(Integer.toString(Twips.ofMillimetres(widths.get(i))));
            }
            if (row < table.headRows()) {
                line.setRepeatHeader(true);
                head(line, row);
            } else {
                body(line, table.rows().get(row - table.headRows()));
            }
        }
    }

    /** From right to left, so that joining cells moves none that is still to come. */
    private void head(XWPFTableRow line, int row) {
        for (int i = columns.size() - 1; i >= 0; i--) {
            int column = columns.get(i);
            for (Head head : table.head()) {
                boolean begins = i == 0 || !head.covers(row, columns.get(i - 1));
                if (head.covers(row, column) && begins) {
                    join(line, i, head, row);
                }
            }
        }
    }

    private void join(XWPFTableRow line, int from, Head head, int row) {
        int across = (int) columns.stream().filter(c -> head.covers(row, c)).count();
        XWPFTableCell cell = line.getCell(from);
        CTTcPr look = Tables.look(cell);
        if (across > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(across));
            for (int i = from + across - 1; i > from; i--) {
                line.removeCell(i);
            }
            double wide = widths.subList(from, from + across).stream().mapToDouble(w -> w).sum();
            cell.setWidth(Integer.toString(Twips.ofMillimetres(wide)));
        }
        if (head.down() > 1) {
            look.addNewVMerge().setVal(row == head.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        cell.setColor(HEAD);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        if (row == head.row()) {
            XWPFParagraph words = write(cell, head.text(), ParagraphAlignment.CENTER, true);
            words.setKeepNext(true);
            if (head.turned()) {
                look.addNewTextDirection().setVal(STTextDirection.BT_LR);
                words.getRuns().getFirst().setFontSize(TurnedWords.SIZE);
                makeRoom(line, head.text(), widths.get(from));
            }
        }
    }

    /** Rows do not grow by themselves for words written upwards. */
    private static void makeRoom(XWPFTableRow line, String words, double width) {
        float length =
                TurnedWords.length(
                        words,
                        word -> Times.width(word, TurnedWords.SIZE),
                        Decree.points(width - 2 * SIDE));
        int needed = Twips.ofPoints(length + SLACK) + 2 * Twips.ofMillimetres(ABOVE);
        line.setHeight(Math.max(line.getHeight(), needed));
    }

    private void body(XWPFTableRow line, Table.Row row) {
        if (row.height() > 0) {
            line.setHeight(Twips.ofMillimetres(row.height()));
        }
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = line.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            switch (row.cells().get(columns.get(i))) {
                case Cell.Words(String words, Cell.Align align) ->
                        write(cell, words, alignment(align), row.strong());
                case Cell.Figure figure ->
                        write(
                                cell,
                                text.decimal(figure.value(), figure.decimals()),
                                figure.decimals() == 0
                                        ? ParagraphAlignment.CENTER
                                        : ParagraphAlignment.RIGHT,
                                row.strong());
            }
        }
    }

    private static ParagraphAlignment alignment(Cell.Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private static XWPFParagraph write(
            XWPFTableCell cell, String words, ParagraphAlignment align, boolean bold) {
        XWPFParagraph line = cell.getParagraphs().getFirst();
        line.setStyle(Style.TABLE.id());
        line.setAlignment(align);
        var run = line.createRun();
        run.setText(words);
        if (bold) {
            run.setBold(true);
        }
        return line;
    }
}

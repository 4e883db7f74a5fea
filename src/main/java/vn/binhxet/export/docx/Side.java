package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import java.math.BigInteger;
import java.util.List;

/** Texts side by side, without lines: the head of a paper and its signatures. */
final class Side {
    private final XWPFTable table;

    /**
     * @param table of one row and as many columns as there are widths
     * @param widths in millimetres
     */
    Side(XWPFTable table, List<Double> widths) {
        this.table = table;
        table.removeBorders();
        CTTblCellMar around = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(around.addNewLeft());
        none(around.addNewRight());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Twips.ofMillimetres(widths.stream().mapToDouble(Double::doubleValue).sum()));
        XWPFTableRow row = table.getRow(0);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            row.getCell(i).setWidth(Integer.toString(Twips.ofMillimetres(widths.get(i))));
        }
        Tables.grid(table, widths);
    }

    /** What is not said to be nothing is a little. */
    private static void none(CTTblWidth margin) {
        margin.setW(BigInteger.ZERO);
        margin.setType(STTblWidth.DXA);
    }

    /** Adds a line to one of them. */
    XWPFParagraph line(int column, Style style, String words, boolean bold) {
        XWPFParagraph line = empty(column);
        line.setStyle(style.id());
        var run = line.createRun();
        run.setText(words);
        if (bold) {
            run.setBold(true);
        }
        return line;
    }

    /** Adds a short line to draw, in the middle. */
    void rule(int column, double length, double room) {
        Rules.draw(empty(column), length, room);
    }

    private XWPFParagraph empty(int column) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        XWPFParagraph first = cell.getParagraphs().getFirst();
        return first.getStyle() == null ? first : cell.addParagraph();
    }
}

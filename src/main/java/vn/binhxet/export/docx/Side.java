package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

import java.util.List;

/** Texts side by side, without lines: the head of a paper and its signatures. */
final class Side {
    private final XWPFTable table;

    /**
     * @param widths in millimetres
     */
    Side(XWPFDocument word, List<Double> widths) {
        table = word.createTable(1, widths.size());
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(Twips.ofMillimetres(widths.stream().mapToDouble(Double::doubleValue).sum()));
        table.getRow(0).setCantSplitRow(true);
        for (int i = 0; i < widths.size(); i++) {
            table.getRow(0)
                    .getCell(i)
                    .setWidth(Integer.toString(Twips.ofMillimetres(widths.get(i))));
        }
        Tables.grid(table, widths);
    }

    /** Adds a line to one of them. */
    XWPFParagraph line(int column, Style style, String words, boolean bold) {
        XWPFTableCell cell = table.getRow(0).getCell(column);
        XWPFParagraph first = cell.getParagraphs().getFirst();
        boolean begun = first.getStyle() != null;
        XWPFParagraph line = begun ? cell.addParagraph() : first;
        line.setStyle(style.id());
        var run = line.createRun();
        run.setText(words);
        run.setBold(bold);
        return line;
    }
}

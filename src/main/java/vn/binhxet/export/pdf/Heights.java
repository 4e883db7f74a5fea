package vn.binhxet.export.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPTable;

import java.util.List;

/** How high pieces are before they are drawn, in points. */
final class Heights {
    private static final float DEEP = -100_000;

    private Heights() {}

    /** Of pieces one below the other, in a column of that width. */
    static float of(List<? extends Element> pieces, float width) {
        ColumnText column = new ColumnText(null);
        column.setSimpleColumn(0, DEEP, width, 0);
        pieces.forEach(column::addElement);
        column.go(true);
        return -column.getYLine();
    }

    /** Of the head of a table and its first row. */
    static float begun(PdfPTable table) {
        int rows = Math.min(table.getHeaderRows() + 1, table.size());
        float height = table.spacingBefore();
        for (int i = 0; i < rows; i++) {
            height += table.getRowHeight(i);
        }
        return height;
    }
}

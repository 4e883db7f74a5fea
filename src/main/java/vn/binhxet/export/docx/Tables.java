package vn.binhxet.export.docx;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;

import java.util.List;

/** What all tables need. */
final class Tables {
    private Tables() {}

    /** Says how wide the columns are, in millimetres: some readers look only there. */
    static void grid(XWPFTable table, List<Double> widths) {
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        CTTblGrid written = grid == null ? table.getCTTbl().addNewTblGrid() : grid;
        written.setGridColArray(null);
        widths.forEach(width -> written.addNewGridCol().setW(Twips.written(width)));
    }

    static CTTcPr look(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    }
}

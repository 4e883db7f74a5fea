package vn.binhxet.intake.workbook;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;

import vn.binhxet.form.workbook.FormColumn;

import java.util.List;

/** A row of a form as it came back. */
record FormRow(XSSFRow row, List<FormColumn> columns) {
    CellValue value(FormColumn column) {
        return CellValue.of(row.getCell(columns.indexOf(column)));
    }

    /** What stands there in words; empty for nothing. */
    String words(FormColumn column) {
        return value(column).shown();
    }

    boolean isEmpty(FormColumn column) {
        return value(column) instanceof CellValue.Empty;
    }

    /** The address of one of its cells: {@code I!F17}. */
    String at(FormColumn column) {
        return row.getSheet().getSheetName()
                + "!"
                + CellReference.convertNumToColString(columns.indexOf(column))
                + (row.getRowNum() + 1);
    }
}

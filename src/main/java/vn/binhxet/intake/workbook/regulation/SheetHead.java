package vn.binhxet.intake.workbook.regulation;

import org.apache.poi.ss.util.CellAddress;

import vn.binhxet.form.workbook.regulation.RegulationColumn;

import java.util.Map;

/**
 * What the rows of one sheet share.
 *
 * @param name as it stands on the sheet's tab
 * @param columns where each column was found, from 0
 */
record SheetHead(
        String name, Map<RegulationColumn, Integer> columns, WordList words, Findings findings) {
    SheetHead {
        columns = Map.copyOf(columns);
    }

    /** "Tiêu chí!F12". */
    String address(int row, int column) {
        return name + "!" + new CellAddress(row, column).formatAsString();
    }
}

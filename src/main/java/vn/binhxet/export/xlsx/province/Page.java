package vn.binhxet.export.xlsx.province;

import java.util.List;

/**
 * One sheet.
 *
 * @param name at most 31 letters
 * @param title above the table
 * @param columns of the table
 * @param rows a word or a number for each column; an empty word stays empty
 */
record Page(String name, String title, List<Column> columns, List<List<Object>> rows) {
    /**
     * A column.
     *
     * @param width in letters
     */
    record Column(String head, int width) {}
}

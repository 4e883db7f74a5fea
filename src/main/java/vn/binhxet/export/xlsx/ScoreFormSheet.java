package vn.binhxet.export.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import vn.binhxet.core.terms.Points;
import vn.binhxet.form.workbook.FormColumn;
import vn.binhxet.form.workbook.ScoreForm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One sheet of a score form while it is filled: its heads, its cells, and how it is printed. */
final class ScoreFormSheet {
    private static final Map<FormColumn, Integer> WIDTHS =
            Map.ofEntries(
                    Map.entry(FormColumn.CODE, 8),
                    Map.entry(FormColumn.TITLE, 40),
                    Map.entry(FormColumn.KIND, 28),
                    Map.entry(FormColumn.MAX, 11),
                    Map.entry(FormColumn.BEFORE, 13),
                    Map.entry(FormColumn.BEFORE_POINTS, 9),
                    Map.entry(FormColumn.TARGET, 10),
                    Map.entry(FormColumn.RESULT, 14),
                    Map.entry(FormColumn.GIVEN, 10),
                    Map.entry(FormColumn.POINTS, 11),
                    Map.entry(FormColumn.EVIDENCE, 28),
                    Map.entry(FormColumn.REASON, 20));
    private static final int CHARACTER = 256;
    private static final double MARGIN = 0.4;
    private static final float LINE = 16;
    private static final int MOST_LINES = 25;

    /** What breaking lines between words takes more than the words alone. */
    private static final double WRAPPING = 1.05;

    private final XSSFSheet sheet;
    private final List<FormColumn> columns;
    private final ScoreFormStyles styles;

    ScoreFormSheet(XSSFSheet sheet, List<FormColumn> columns, ScoreFormStyles styles) {
        this.sheet = sheet;
        this.columns = columns;
        this.styles = styles;
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.getOrDefault(columns.get(i), 0) * CHARACTER);
        }
        sheet.createFreezePane(2, ScoreForm.HEAD_ROW + 1);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.setRepeatingRows(
                new CellRangeAddress(ScoreForm.HEAD_ROW, ScoreForm.HEAD_ROW, -1, -1));
        sheet.getFooter().setRight("&A  &P/&N");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** What stands above the columns, and their heads. */
    void head(String title, String unit, String note, List<String> heads) {
        put(0, FormColumn.CODE, title, styles.title);
        put(1, FormColumn.CODE, unit, styles.title);
        put(ScoreForm.HEAD_ROW - 1, FormColumn.CODE, note, styles.note);
        for (FormColumn column : columns) {
            put(ScoreForm.HEAD_ROW, column, heads.get(columns.indexOf(column)), styles.head);
        }
    }

    /** Draws a row of cells without anything in them. */
    void line(int row, XSSFCellStyle style) {
        columns.forEach(column -> cell(row, column).setCellStyle(style));
    }

    void put(int row, FormColumn column, String words, XSSFCellStyle style) {
        styles.put(cell(row, column), words, style);
    }

    void put(int row, FormColumn column, Points points, XSSFCellStyle style) {
        put(row, column, points.value(), style);
    }

    void put(int row, FormColumn column, BigDecimal number, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style);
    }

    void formula(int row, FormColumn column, String formula, XSSFCellStyle style) {
        XSSFCell cell = cell(row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
    }

    /** Opens a cell to be written in. */
    void open(int row, FormColumn column, XSSFCellStyle style) {
        cell(row, column).setCellStyle(style);
    }

    /**
     * Makes every row high enough for its words, as far as that can be told without drawing them;
     * it still grows when somebody writes more.
     */
    void fit() {
        for (int at = ScoreForm.HEAD_ROW; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            int lines = 1;
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING) {
                    int width = WIDTHS.getOrDefault(columns.get(cell.getColumnIndex()), 1);
                    int length = cell.getStringCellValue().length();
                    lines = Math.max(lines, (int) Math.ceil(length * WRAPPING / width));
                }
            }
            row.setHeightInPoints(Math.min(lines, MOST_LINES) * LINE);
            row.getCTRow().setCustomHeight(false);
        }
    }

    /** Locks what is not to be written in; widths and heights stay free. */
    void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private XSSFCell cell(int row, FormColumn column) {
        int at = columns.indexOf(column);
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(at) == null ? line.createCell(at) : line.getCell(at);
    }
}

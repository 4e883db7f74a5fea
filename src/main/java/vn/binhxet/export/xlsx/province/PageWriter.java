package vn.binhxet.export.xlsx.province;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vn.binhxet.core.terms.Points;
import vn.binhxet.export.xlsx.province.Page.Column;

import java.util.List;

/** Puts pages on the sheets of a workbook: title, an empty row, heads in the third, rows. */
final class PageWriter {
    private static final int HEAD = 2;
    private static final int WIDTH_UNIT = 256;
    private static final float LINE_HEIGHT = 15;
    private static final double INCH = 25.4;

    private final XSSFWorkbook book;
    private final PageStyles styles;

    PageWriter(XSSFWorkbook book) {
        this.book = book;
        styles = new PageStyles(book);
    }

    void write(Page page) {
        XSSFSheet sheet = book.createSheet(page.name());
        XSSFCell title = sheet.createRow(0).createCell(0);
        title.setCellValue(page.title());
        title.setCellStyle(styles.title());
        XSSFRow head = sheet.createRow(HEAD);
        int lines = 1;
        for (int i = 0; i < page.columns().size(); i++) {
            Column column = page.columns().get(i);
            sheet.setColumnWidth(i, column.width() * WIDTH_UNIT);
            XSSFCell cell = head.createCell(i);
            cell.setCellValue(column.head());
            cell.setCellStyle(styles.head());
            lines = Math.max(lines, lines(column.head(), column.width()));
        }
        head.setHeightInPoints(lines * LINE_HEIGHT);
        for (List<Object> row : page.rows()) {
            row(sheet, page.columns(), row);
        }
        int last = page.columns().size() - 1;
        sheet.createFreezePane(0, HEAD + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(HEAD, Math.max(HEAD, sheet.getLastRowNum()), 0, last));
        print(sheet);
    }

    private void row(XSSFSheet sheet, List<Column> columns, List<Object> values) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        int lines = 1;
        for (int i = 0; i < values.size(); i++) {
            XSSFCell cell = row.createCell(i);
            switch (values.get(i)) {
                case Integer number -> {
                    cell.setCellValue(number);
                    cell.setCellStyle(styles.whole());
                }
                case Points points -> {
                    cell.setCellValue(points.value().doubleValue());
                    cell.setCellStyle(styles.points());
                }
                case Object words -> {
                    cell.setCellValue(words.toString());
                    cell.setCellStyle(styles.words(words.toString()));
                    lines = Math.max(lines, lines(words.toString(), columns.get(i).width()));
                }
            }
        }
        row.setHeightInPoints(lines * LINE_HEIGHT);
    }

    /** How many lines words need in a column; letters differ in width, so some room is left. */
    private static int lines(String words, int width) {
        return words.lines().mapToInt(line -> 1 + line.length() / (width - 1)).sum();
    }

    /** A4 across, all columns on one page, the heads on each. */
    private static void print(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT)) {
            sheet.setMargin(side, 15 / INCH);
        }
    }
}

package vn.binhxet.export.xlsx.province;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look; each look is made once. */
final class PageStyles {
    private static final byte[] HEAD_FILL = {(byte) 0xdd, (byte) 0xe8, (byte) 0xf3};
    private static final String TEXT_FORMAT = "@";
    private static final String POINTS_FORMAT = "0.00";

    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle words;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle whole;
    private final XSSFCellStyle points;

    PageStyles(XSSFWorkbook book) {
        title = book.createCellStyle();
        title.setFont(font(book, 14, true));
        head = cell(book, true, TEXT_FORMAT, HorizontalAlignment.CENTER);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        head.setFillForegroundColor(new XSSFColor(HEAD_FILL));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        words = cell(book, false, TEXT_FORMAT, HorizontalAlignment.LEFT);
        quoted = cell(book, false, TEXT_FORMAT, HorizontalAlignment.LEFT);
        quoted.setQuotePrefixed(true);
        whole = cell(book, false, "0", HorizontalAlignment.RIGHT);
        points = cell(book, false, POINTS_FORMAT, HorizontalAlignment.RIGHT);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    /** What begins like a formula stays a text, also when somebody edits the cell. */
    XSSFCellStyle words(String content) {
        return !content.isEmpty() && "=+-@".indexOf(content.charAt(0)) >= 0 ? quoted : words;
    }

    XSSFCellStyle whole() {
        return whole;
    }

    XSSFCellStyle points() {
        return points;
    }

    private static XSSFCellStyle cell(
            XSSFWorkbook book, boolean bold, String format, HorizontalAlignment edge) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(book, 11, bold));
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(edge);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        short colour = IndexedColors.GREY_50_PERCENT.getIndex();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
        return style;
    }

    private static XSSFFont font(XSSFWorkbook book, int size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}

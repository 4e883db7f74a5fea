package vn.binhxet.export.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/** How the cells of a score form look, and how words get into them without becoming formulas. */
final class ScoreFormStyles {
    private static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private static final byte[] HEAD = {(byte) 0xEA, (byte) 0xE9, (byte) 0xE5};
    private static final byte[] SECTION = {(byte) 0xF4, (byte) 0xF4, (byte) 0xF2};
    private static final byte[] ENTRY = {(byte) 0xFF, (byte) 0xFB, (byte) 0xE6};
    private static final byte[] LINE = {(byte) 0x85, (byte) 0x82, (byte) 0x7B};
    private static final int LONGEST = 32_767;

    final XSSFCellStyle title;
    final XSSFCellStyle note;
    final XSSFCellStyle head;
    final XSSFCellStyle words;
    final XSSFCellStyle number;
    final XSSFCellStyle points;
    final XSSFCellStyle sectionWords;
    final XSSFCellStyle sectionPoints;
    final XSSFCellStyle entryWords;
    final XSSFCellStyle entryNumber;

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> quoted = new HashMap<>();

    /**
     * @param decimals of points
     */
    ScoreFormStyles(XSSFWorkbook workbook, int decimals) {
        this.workbook = workbook;
        short decimal =
                workbook.createDataFormat()
                        .getFormat(decimals == 0 ? "0" : "0." + "0".repeat(decimals));
        title = style(font(true, SIZE + 2));
        note = style(font(false, SIZE));
        words = lined(style(font(false, SIZE)));
        words.setWrapText(true);
        number = lined(style(font(false, SIZE)));
        points = lined(style(font(false, SIZE)));
        points.setDataFormat(decimal);
        points.setAlignment(HorizontalAlignment.RIGHT);
        points.setWrapText(true);
        head = filled(lined(style(font(true, SIZE))), HEAD);
        head.setWrapText(true);
        head.setAlignment(HorizontalAlignment.CENTER);
        sectionWords = filled(lined(style(font(true, SIZE))), SECTION);
        sectionWords.setWrapText(true);
        sectionPoints = filled(lined(style(font(true, SIZE))), SECTION);
        sectionPoints.setDataFormat(decimal);
        entryWords = filled(lined(style(font(false, SIZE))), ENTRY);
        entryWords.setWrapText(true);
        entryWords.setLocked(false);
        entryNumber = filled(lined(style(font(false, SIZE))), ENTRY);
        entryNumber.setLocked(false);
        entryNumber.setAlignment(HorizontalAlignment.RIGHT);
    }

    /**
     * Writes words. Where a spreadsheet would take them for a formula as soon as somebody edits the
     * cell, they are marked as words for good.
     */
    void put(XSSFCell cell, String words, XSSFCellStyle style) {
        cell.setCellValue(words.length() > LONGEST ? words.substring(0, LONGEST) : words);
        cell.setCellStyle(looksLikeFormula(words) ? quoted(style) : style);
    }

    private static boolean looksLikeFormula(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0;
    }

    private XSSFCellStyle quoted(XSSFCellStyle style) {
        return quoted.computeIfAbsent(
                style.getIndex(),
                _ -> {
                    XSSFCellStyle twin = workbook.createCellStyle();
                    twin.cloneStyleFrom(style);
                    twin.setQuotePrefixed(true);
                    return twin;
                });
    }

    private XSSFFont font(boolean bold, int size) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        XSSFColor line = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(line);
        style.setBottomBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}

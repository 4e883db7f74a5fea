package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/** The styles of one workbook, each made once. */
final class Styles {
    private static final String FONT = "Times New Roman";
    private static final byte[] SHADE = {(byte) 0xED, (byte) 0xED, (byte) 0xED};
    private static final short QUARTER = 90;

    /** What makes a spreadsheet take typed words for a formula (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        book.getFontAt(0).setFontName(FONT);
    }

    /** Writes words as words. */
    void words(Cell cell, String words, Look look) {
        boolean likeFormula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        cell.setCellStyle(of(likeFormula ? look.inQuotes() : look));
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.size());
        font.setBold(look.bold());
        font.setItalic(look.italic());
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.decimals() == Look.WORDS);
        style.setQuotePrefixed(look.quoted());
        if (look.decimals() > 0) {
            String format = "0." + "0".repeat(look.decimals());
            style.setDataFormat(book.createDataFormat().getFormat(format));
        } else if (look.decimals() == 0) {
            style.setDataFormat(book.createDataFormat().getFormat("0"));
        }
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.shaded()) {
            style.setFillForegroundColor(new XSSFColor(SHADE, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.turned()) {
            style.setRotation(QUARTER);
        }
        return style;
    }
}

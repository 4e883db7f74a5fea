package vn.binhxet.export.xlsx.regulation;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.HashMap;
import java.util.Map;

/** How the cells of a regulation's workbook look; each look is made once. */
final class RegulationStyles {
    private static final short SIZE = 11;
    private static final String TEXT_FORMAT = "@";
    private static final byte[] HEAD_FILL = {(byte) 0x1f, (byte) 0x4e, (byte) 0x79};
    private static final byte[] SECTION_FILL = {(byte) 0xdd, (byte) 0xe8, (byte) 0xf3};

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> made = new HashMap<>();

    RegulationStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * One look.
     *
     * @param text whether what is typed stays a text: "2/3" no day, "=1" no formula
     * @param quoted whether Excel must be told that the text is none of its own signs
     * @param indent levels in from the left
     */
    private record Look(Weight weight, boolean text, boolean quoted, int indent) {}

    private enum Weight {
        HEAD,
        SECTION,
        PLAIN,
        TITLE
    }

    XSSFCellStyle head() {
        return of(new Look(Weight.HEAD, true, false, 0));
    }

    XSSFCellStyle title() {
        return of(new Look(Weight.TITLE, true, false, 0));
    }

    XSSFCellStyle number(boolean ofSection) {
        return of(new Look(weight(ofSection), false, false, 0));
    }

    XSSFCellStyle text(boolean ofSection, String text, int indent) {
        boolean quoted = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        return of(new Look(weight(ofSection), true, quoted, indent));
    }

    private static Weight weight(boolean ofSection) {
        return ofSection ? Weight.SECTION : Weight.PLAIN;
    }

    private XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look.weight()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.text() ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) look.indent());
        style.setWrapText(look.text() && look.weight() != Weight.TITLE);
        if (look.text()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(TEXT_FORMAT));
        }
        style.setQuotePrefixed(look.quoted());
        switch (look.weight()) {
            case HEAD -> fill(style, HEAD_FILL);
            case SECTION -> fill(style, SECTION_FILL);
            case PLAIN, TITLE -> {}
        }
        if (look.weight() != Weight.TITLE) {
            border(style);
        }
        return style;
    }

    private XSSFFont font(Weight weight) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints(weight == Weight.TITLE ? (short) (SIZE + 1) : SIZE);
        font.setBold(weight != Weight.PLAIN);
        if (weight == Weight.HEAD) {
            font.setColor(IndexedColors.WHITE.getIndex());
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        short colour = IndexedColors.GREY_25_PERCENT.getIndex();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}

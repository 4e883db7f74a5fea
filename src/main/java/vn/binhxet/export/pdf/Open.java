package vn.binhxet.export.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.draw.LineSeparator;

/** Words without a frame: lines, and places side by side. */
final class Open {
    /** From line to line, in sizes of the letters. */
    static final float LEADING = 1.25f;

    private static final float WHOLE = 100;
    private static final float RULE = 0.7f;
    private static final float RULE_LEADING = 6;

    private Open() {}

    static Paragraph lines(String words, Font font) {
        Paragraph lines = new Paragraph(words, font);
        lines.setLeading(0, LEADING);
        return lines;
    }

    static Paragraph centred(String words, Font font) {
        Paragraph line = lines(words, font);
        line.setAlignment(Element.ALIGN_CENTER);
        return line;
    }

    /**
     * A short line in the middle.
     *
     * @param length in points
     * @param room the width of the column, in points
     */
    static Paragraph rule(float length, float room, Letters letters) {
        float percent = Math.min(WHOLE, WHOLE * length / room);
        Chunk line = letters.drawn(new LineSeparator(RULE, percent, null, Element.ALIGN_CENTER, 0));
        Paragraph rule = new Paragraph(line);
        rule.setLeading(RULE_LEADING);
        return rule;
    }

    static PdfPTable side(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(WHOLE);
        return table;
    }

    static PdfPCell cell() {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }
}

package vn.binhxet.export.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

import vn.binhxet.document.Letterhead;
import vn.binhxet.export.measure.Decree;

/** Draws the head of an official paper. */
final class Heads {
    private static final float AFTER = 10;
    private static final float BETWEEN = 8;
    private static final float UNDERLINE = 0.7f;

    /** Below the dots that Vietnamese letters have. */
    private static final float UNDERLINE_AT = -4.5f;

    private final Letters letters;

    Heads(Letters letters) {
        this.letters = letters;
    }

    /**
     * Who issues the paper and its number at the left; state, motto and day at the right.
     *
     * @param room between the margins, in points
     */
    Element drawn(Letterhead head, float room) {
        PdfPTable both = Open.side(2);
        float left = (float) (room * Decree.ISSUER);
        both.setWidths(new float[] {left, room - left});
        both.addCell(issuer(head, left));
        both.addCell(state(head));
        both.setSpacingAfter(AFTER);
        return both;
    }

    private PdfPCell issuer(Letterhead head, float room) {
        PdfPCell cell = Open.cell();
        Font bold = letters.bold(Decree.NATION);
        cell.addElement(Open.centred(head.body(), bold));
        float line = Math.min(room, bold.getBaseFont().getWidthPoint(head.body(), Decree.NATION));
        cell.addElement(Open.rule((float) (line * Decree.SHORT_LINE), room, letters));
        if (!head.number().isEmpty()) {
            Paragraph number = Open.centred(head.number(), letters.regular(Decree.BODY));
            number.setSpacingBefore(BETWEEN);
            cell.addElement(number);
        }
        return cell;
    }

    private PdfPCell state(Letterhead head) {
        PdfPCell cell = Open.cell();
        cell.addElement(Open.centred(head.nation(), letters.bold(Decree.NATION)));
        Chunk motto = new Chunk(head.motto(), letters.bold(Decree.BODY));
        motto.setUnderline(UNDERLINE, UNDERLINE_AT);
        Paragraph below = Open.centred("", letters.bold(Decree.BODY));
        below.add(motto);
        cell.addElement(below);
        Paragraph day = Open.centred(head.dated(), letters.italic(Decree.BODY));
        day.setSpacingBefore(BETWEEN);
        cell.addElement(day);
        return cell;
    }
}

package vn.binhxet.export.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.export.measure.Decree;

import java.awt.Color;

/**
 * What stands on every page outside the text: the number of the page (not on the first), the foot,
 * and a watermark.
 */
final class Margins extends PdfPageEventHelper {
    private static final float NUMBER = Lengths.points(12);
    private static final float MARK_SIZE = 110;
    private static final float MARK_ANGLE = 30;
    private static final Color PALE = new Color(0xE9E9E9);

    private final Foot foot;
    private final @Nullable String watermark;
    private final Letters letters;

    Margins(Foot foot, @Nullable String watermark, Letters letters) {
        this.foot = foot;
        this.watermark = watermark;
        this.letters = letters;
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document pdf) {
        foot.writePages();
    }

    /** The watermark goes below everything else. */
    @Override
    public void onStartPage(PdfWriter writer, Document pdf) {
        if (watermark != null) {
            Font pale = letters.bold(MARK_SIZE);
            pale.setColor(PALE);
            Rectangle page = pdf.getPageSize();
            write(
                    writer.getDirectContentUnder(),
                    new Phrase(watermark, pale),
                    page.getWidth() / 2,
                    page.getHeight() / 2 - MARK_SIZE / 3,
                    MARK_ANGLE);
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        PdfContentByte page = writer.getDirectContent();
        int number = foot.pages() + 1;
        if (number > 1) {
            write(
                    page,
                    new Phrase(String.valueOf(number), letters.regular(Decree.BODY)),
                    (pdf.left() + pdf.right()) / 2,
                    pdf.getPageSize().getHeight() - NUMBER,
                    0);
        }
        foot.draw(page);
    }

    private static void write(PdfContentByte page, Phrase words, float x, float y, float angle) {
        ColumnText.showTextAligned(page, Element.ALIGN_CENTER, words, x, y, angle);
    }
}

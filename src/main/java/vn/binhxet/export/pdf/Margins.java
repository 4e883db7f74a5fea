package vn.binhxet.export.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.awt.Color;

/**
 * What stands on every page outside the text: the number of the page (not on the first), what
 * vouches for the paper and what to know of it, and a watermark.
 */
final class Margins extends PdfPageEventHelper {
    private static final float NUMBER = Lengths.points(11);
    private static final float FOOT = Lengths.points(10);
    private static final float MARK_SIZE = 110;
    private static final float MARK_ANGLE = 30;
    private static final Color PALE = new Color(0xE9E9E9);

    private final vn.binhxet.document.Document paper;
    private final Text text;
    private final Letters letters;

    Margins(vn.binhxet.document.Document paper, Text text, Letters letters) {
        this.paper = paper;
        this.text = text;
        this.letters = letters;
    }

    /** The watermark goes below everything else. */
    @Override
    public void onStartPage(PdfWriter writer, Document pdf) {
        String word = paper.watermark();
        if (word != null) {
            Font pale = letters.bold(MARK_SIZE);
            pale.setColor(PALE);
            Rectangle page = pdf.getPageSize();
            write(
                    writer.getDirectContentUnder(),
                    Element.ALIGN_CENTER,
                    new Phrase(word, pale),
                    page.getWidth() / 2,
                    page.getHeight() / 2 - MARK_SIZE / 3,
                    MARK_ANGLE);
        }
    }

    @Override
    public void onEndPage(PdfWriter writer, Document pdf) {
        PdfContentByte page = writer.getDirectContent();
        int number = writer.getPageNumber();
        if (number > 1) {
            write(
                    page,
                    Element.ALIGN_CENTER,
                    new Phrase(String.valueOf(number), letters.regular(Letters.BODY)),
                    (pdf.left() + pdf.right()) / 2,
                    pdf.getPageSize().getHeight() - NUMBER,
                    0);
        }
        Font small = letters.regular(Letters.SMALL);
        Stamp stamp = paper.stamp();
        String code =
                stamp == null ? "" : text.of("paper.stamp", stamp.code().text(), stamp.entry());
        write(page, Element.ALIGN_LEFT, new Phrase(code, small), pdf.left(), FOOT, 0);
        Phrase marks = new Phrase(String.join("; ", paper.marks()), letters.italic(Letters.SMALL));
        write(page, Element.ALIGN_RIGHT, marks, pdf.right(), FOOT, 0);
    }

    private static void write(
            PdfContentByte page, int align, Phrase words, float x, float y, float angle) {
        ColumnText.showTextAligned(page, align, words, x, y, angle);
    }
}

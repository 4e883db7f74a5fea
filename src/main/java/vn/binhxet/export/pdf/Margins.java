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
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.awt.Color;

/**
 * What stands on every page outside the text: the number of the page (not on the first), what
 * vouches for the paper, which of how many pages this is and what to know of it, and a watermark.
 */
final class Margins extends PdfPageEventHelper {
    private static final float NUMBER = Lengths.points(11);
    private static final float FOOT = Lengths.points(10);

    /** Where there is no room beside what vouches for the paper. */
    private static final float ABOVE_FOOT = Lengths.points(14.5);

    private static final float MARK_SIZE = 110;
    private static final float MARK_ANGLE = 30;
    private static final Color PALE = new Color(0xE9E9E9);

    private final vn.binhxet.document.Document paper;
    private final Text text;
    private final Letters letters;
    private @Nullable PdfTemplate total;

    Margins(vn.binhxet.document.Document paper, Text text, Letters letters) {
        this.paper = paper;
        this.text = text;
        this.letters = letters;
    }

    /** How many pages there are is known at the end, and then written on all of them. */
    @Override
    public void onOpenDocument(PdfWriter writer, Document pdf) {
        total = writer.getDirectContent().createTemplate(Letters.BODY * 3, Letters.BODY);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document pdf) {
        if (total != null) {
            String pages = String.valueOf(writer.getPageNumber() - 1);
            Phrase words = new Phrase(pages, letters.regular(Letters.SMALL));
            write(total, Element.ALIGN_LEFT, words, 0, 0, 0);
        }
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
        float left = pdf.left();
        if (stamp != null && total != null) {
            String words = text.of("paper.stamp", stamp.code().text(), stamp.entry(), number);
            Phrase code = new Phrase(words, small);
            write(page, Element.ALIGN_LEFT, code, left, FOOT, 0);
            left += ColumnText.getWidth(code);
            page.addTemplate(total, left, FOOT);
            left += total.getWidth();
        }
        Phrase marks = new Phrase(String.join("; ", paper.marks()), letters.italic(Letters.SMALL));
        boolean beside = left + ColumnText.getWidth(marks) <= pdf.right();
        write(page, Element.ALIGN_RIGHT, marks, pdf.right(), beside ? FOOT : ABOVE_FOOT, 0);
    }

    private static void write(
            PdfContentByte page, int align, Phrase words, float x, float y, float angle) {
        ColumnText.showTextAligned(page, align, words, x, y, angle);
    }
}

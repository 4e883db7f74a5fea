package vn.binhxet.export.pdf;

import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

import vn.binhxet.document.Document;
import vn.binhxet.document.Stamp;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands at the foot of every page: which paper this is and which of how many pages, what
 * vouches for it and what to know of it.
 */
final class Foot {
    private static final float LEADING = 1.2f;
    private static final float EDGE = Lengths.points(7);
    private static final float ABOVE = Lengths.points(3);
    private static final float ROOM_FOR_PAGE = Lengths.points(24);

    private static final String APART = " – ";

    private final String page;
    private final Letters letters;
    private final float left;
    private final float right;
    private final List<Paragraph> words = new ArrayList<>();
    private final List<PdfTemplate> pages = new ArrayList<>();

    /**
     * @param left where its lines begin, in points
     * @param right where they end
     */
    Foot(Document paper, Text text, Letters letters, float left, float right) {
        page = text.of("paper.page");
        this.letters = letters;
        this.left = left;
        this.right = right;
        Paragraph title = new Paragraph(paper.title(), letters.regular(Decree.FOOT));
        title.setIndentationRight(ROOM_FOR_PAGE);
        words.add(title);
        Stamp stamp = paper.stamp();
        Paragraph known = new Paragraph();
        if (stamp != null) {
            String code = text.of("paper.stamp", stamp.code().text(), stamp.entry());
            known.add(new Phrase(code, letters.regular(Decree.FOOT)));
        }
        if (!paper.marks().isEmpty()) {
            String marks = (stamp == null ? "" : APART) + String.join("; ", paper.marks());
            known.add(new Phrase(marks, letters.italic(Decree.FOOT)));
        }
        words.add(known);
        words.forEach(line -> line.setLeading(0, LEADING));
    }

    /** How much of the page it takes, to its lower edge, in points. */
    float height() {
        return EDGE + lines() + ABOVE;
    }

    private float lines() {
        return Heights.of(words, right - left);
    }

    /** Draws it; how many pages there are is written when that is known. */
    void draw(PdfContentByte canvas) {
        float top = EDGE + lines();
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(left, 0, right, top);
        words.forEach(column::addElement);
        column.go();
        PdfTemplate number = canvas.createTemplate(ROOM_FOR_PAGE, LEADING * Decree.FOOT);
        canvas.addTemplate(number, right - ROOM_FOR_PAGE, top - LEADING * Decree.FOOT);
        pages.add(number);
    }

    /** How many pages of the paper are drawn. */
    int pages() {
        return pages.size();
    }

    /** Which of how many pages each is; with what follows, another paper begins. */
    void writePages() {
        for (int i = 0; i < pages.size(); i++) {
            String which = page + " " + (i + 1) + "/" + pages.size();
            ColumnText.showTextAligned(
                    pages.get(i),
                    Element.ALIGN_RIGHT,
                    new Phrase(which, letters.regular(Decree.FOOT)),
                    ROOM_FOR_PAGE,
                    0,
                    0);
        }
        pages.clear();
    }
}

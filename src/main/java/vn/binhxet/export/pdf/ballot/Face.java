package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.document.ballot.BallotPaper.Row;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.pdf.Letters;
import vn.binhxet.text.Text;

import java.awt.Color;
import java.util.List;

/** The printed face of a paper in one size of letters, page by page. */
final class Face {
    private static final float LARGEST = Decree.BODY;
    private static final float SMALLEST = 10;
    private static final float STEP = 0.5f;

    private static final float GAP = 5;
    private static final float MARK_ANGLE = 48;
    private static final float PAGE_NUMBER = 9;
    private static final Color PALE = new Color(0xE6E6E6);

    private final BallotPaper paper;
    private final Leaf leaf;
    private final Letters letters;
    private final Text text;
    private final Columns columns;
    private final OfficialHead official;
    private final Stack first;
    private final Stack next;
    private final Stack foot;
    private final float written;
    private final List<List<Integer>> pages;

    /**
     * @param size of the letters of names
     * @param written room below the names for what is written by hand
     */
    private Face(BallotPaper paper, Leaf leaf, Letters letters, float size, float written) {
        this.paper = paper;
        this.leaf = leaf;
        this.letters = letters;
        this.written = written;
        text = Text.in(paper.language());
        columns = new Columns(paper, letters, size, leaf.room());
        official = new OfficialHead(paper, leaf, letters);
        BallotPaper.Heading heading = paper.heading();
        BallotPaper.Notes notes = paper.notes();
        Stack.Piece name = piece(heading.name(), letters.bold(size + 1), GAP);
        Stack.Piece subject = piece(heading.subject(), letters.bold(size), 0);
        Stack.Piece round = piece(heading.round(), letters.regular(size), 1);
        first =
                new Stack(
                        List.of(
                                name,
                                subject,
                                round,
                                piece(notes.rule(), letters.bold(size), 1),
                                piece(notes.how(), letters.italic(size), 1)));
        next = new Stack(List.of(name, subject, round));
        foot = new Stack(List.of(piece(notes.invalid(), letters.italic(size - 1), GAP / 2)));
        List<Float> heights = paper.rows().stream().map(columns::height).toList();
        pages = new Paging(heights, room(firstTop()), room(nextTop())).pages();
    }

    /** In letters as large as the fewest pages allow; more than one are an even number. */
    static Face of(BallotPaper paper, Leaf leaf, Letters letters, float written) {
        Face face = new Face(paper, leaf, letters, SMALLEST, written);
        int fewest = face.pages.size();
        for (float size = LARGEST; size > SMALLEST; size -= STEP) {
            Face larger = new Face(paper, leaf, letters, size, written);
            if (larger.pages.size() <= fewest) {
                return larger;
            }
        }
        return face;
    }

    /** The rows of each page, by their numbers from 1. */
    List<List<Integer>> pages() {
        return pages;
    }

    Columns columns() {
        return columns;
    }

    /** The top of a row, from the foot of its page. */
    float top(int row) {
        List<Integer> page = page(row);
        float y = tableTop(page) - columns.headHeight();
        for (int above = page.getFirst(); above < row; above++) {
            y -= height(above);
        }
        return y;
    }

    float height(int row) {
        return columns.height(row(row));
    }

    /** How many there are. */
    int rows() {
        return paper.rows().size();
    }

    Row row(int row) {
        return paper.rows().get(row - 1);
    }

    /** Below everything printed on the last page. */
    float end() {
        int last = rows();
        return top(last) - height(last) - foot.height();
    }

    /** Presses a stamp into its frame. */
    void press(PdfContentByte on, String stamp) {
        official.press(on, stamp, letters);
    }

    /** Draws a page. */
    void draw(PdfContentByte on, List<Integer> page) {
        watermark(on);
        float top = leaf.top();
        if (isFirst(page)) {
            official.draw(on);
            top -= official.height() + GAP;
        }
        (isFirst(page) ? first : next).centred(on, leaf.middle(), top);
        columns.drawHead(on, leaf.left(), tableTop(page));
        page.forEach(row -> columns.draw(on, row(row), leaf.left(), top(row)));
        int last = rows();
        if (page.contains(last)) {
            foot.from(on, leaf.left(), top(last) - height(last));
        }
        if (pages.size() > 1) {
            number(on, pages.indexOf(page) + 1);
        }
    }

    /** Which page of the paper it is, and that there is another one. */
    private void number(PdfContentByte on, int page) {
        String key = page < pages.size() ? "paper.ballot.page.more" : "paper.ballot.page";
        Lines words =
                Lines.of(text.of(key, page, pages.size()), letters.bold(PAGE_NUMBER), leaf.room());
        words.from(on, leaf.right() - words.widest(), leaf.bottom() - GAP);
    }

    private void watermark(PdfContentByte on) {
        String word = paper.watermark();
        if (word != null) {
            Font pale = letters.bold(leaf.watermark());
            pale.setColor(PALE);
            ColumnText.showTextAligned(
                    on,
                    Element.ALIGN_CENTER,
                    new Phrase(word, pale),
                    leaf.middle() + leaf.watermark() / 4,
                    leaf.height() / 2 - leaf.watermark() / 3,
                    MARK_ANGLE);
        }
    }

    /** The height there is for rows below that top of the table. */
    private float room(float top) {
        return top - columns.headHeight() - leaf.bottom() - foot.height() - written;
    }

    private float tableTop(List<Integer> page) {
        return isFirst(page) ? firstTop() : nextTop();
    }

    private float firstTop() {
        return leaf.top() - official.height() - GAP - first.height() - GAP;
    }

    private float nextTop() {
        return leaf.top() - next.height() - GAP;
    }

    private List<Integer> page(int row) {
        return pages.stream().filter(page -> page.contains(row)).findFirst().orElseThrow();
    }

    private static boolean isFirst(List<Integer> page) {
        return page.getFirst() == 1;
    }

    private Stack.Piece piece(String words, Font font, float before) {
        return new Stack.Piece(Lines.of(words, font, leaf.room()), before);
    }
}

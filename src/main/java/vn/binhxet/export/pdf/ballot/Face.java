package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.BallotPaper;
import vn.binhxet.document.BallotPaper.Row;
import vn.binhxet.export.pdf.Letters;
import vn.binhxet.text.Text;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The printed face of a paper in one size of letters, page by page. */
final class Face {
    private static final float LARGEST = Letters.BODY;
    private static final float SMALLEST = 10;
    private static final float STEP = 0.5f;

    private static final float FINE = 80;
    private static final float GAP = 5;
    private static final float BORDER = 0.6f;
    private static final float BOX_BORDER = 0.9f;
    private static final float MARK_ANGLE = 48;
    private static final float PAGE_NUMBER = 9;
    private static final Color PALE = new Color(0xE6E6E6);
    private static final Color SHADE = new Color(0xEDEDED);

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
        pages = even();
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
        head(on, tableTop(page));
        page.forEach(row -> row(on, row));
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

    private void head(PdfContentByte on, float top) {
        float height = columns.headHeight();
        on.setColorFill(SHADE);
        on.rectangle(leaf.left(), top - height, leaf.room(), height);
        on.fill();
        grid(on, top, height);
        List<Lines> head = columns.head();
        for (int i = 0; i < head.size(); i++) {
            Lines words = head.get(i);
            words.centred(on, leaf.left() + columns.middle(i), top - (height - words.height()) / 2);
        }
    }

    private void row(PdfContentByte on, int number) {
        Row row = row(number);
        float top = top(number);
        float height = height(number);
        grid(on, top, height);
        Lines figure = columns.number(row);
        figure.centred(on, leaf.left() + columns.middle(0), top - (height - figure.height()) / 2);
        Lines name = columns.name(row);
        name.from(on, leaf.left() + columns.names(), top - (height - name.height()) / 2);
        float side = columns.box();
        on.setLineWidth(BOX_BORDER);
        for (int box = 1; box <= paper.boxes().size(); box++) {
            on.rectangle(
                    leaf.left() + columns.middle(box + 1) - side / 2,
                    top - (height + side) / 2,
                    side,
                    side);
        }
        on.stroke();
    }

    /** The lines around the cells of a row. */
    private void grid(PdfContentByte on, float top, float height) {
        on.setLineWidth(BORDER);
        List<Float> edges = columns.edges();
        for (int i = 1; i < edges.size(); i++) {
            float left = leaf.left() + edges.get(i - 1);
            on.rectangle(left, top - height, leaf.left() + edges.get(i) - left, height);
        }
        on.stroke();
    }

    /** One page, or an even number of them with as many names on each as fit evenly. */
    private List<List<Integer>> even() {
        int most = filled(1, Float.MAX_VALUE).size();
        if (most == 1) {
            return filled(1, Float.MAX_VALUE);
        }
        int even = most + most % 2;
        float limit = 0;
        List<List<Integer>> filled;
        do {
            limit += leaf.height() / FINE;
            filled = filled(even, limit);
        } while (filled.size() > even);
        return filled;
    }

    /**
     * At least so many pages, each with a row.
     *
     * @param limit of the height of rows on a page, if that is less than there is room for
     */
    private List<List<Integer>> filled(int atLeast, float limit) {
        List<List<Integer>> filled = new ArrayList<>();
        List<Integer> page = new ArrayList<>();
        float room = Math.min(limit, room(1));
        for (int row = 1; row <= rows(); row++) {
            room -= height(row);
            boolean needed = rows() - row < atLeast - filled.size() - 1;
            if (!page.isEmpty() && (room < 0 || needed)) {
                filled.add(page);
                page = new ArrayList<>();
                room = Math.min(limit, room(row)) - height(row);
            }
            page.add(row);
        }
        filled.add(page);
        return filled;
    }

    /** The height there is for rows on a page that begins with that one. */
    private float room(int row) {
        float end = leaf.bottom() + foot.height() + written;
        return tableTop(List.of(row)) - columns.headHeight() - end;
    }

    private float tableTop(List<Integer> page) {
        return isFirst(page)
                ? leaf.top() - official.height() - GAP - first.height() - GAP
                : leaf.top() - next.height() - GAP;
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

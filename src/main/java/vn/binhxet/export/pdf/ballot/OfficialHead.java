package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.Letterhead;
import vn.binhxet.document.ballot.BallotPaper;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.pdf.Letters;

import java.awt.Color;
import java.util.List;

/**
 * Who issues the paper and the frame for the stamp at the left; state, motto and day at the right.
 * The name of the state never leaves its line: its letters are as large as that allows.
 */
final class OfficialHead {
    private static final float LEFT_PART = 0.43f;
    private static final float GAP = 6;
    private static final float LARGEST = Decree.NATION;
    private static final float RULE = 0.3f;
    private static final float FRAME = 0.9f;
    private static final float STAMP_WORDS = 8;
    private static final float SMALLEST = 6;
    private static final float THIN = 0.6f;
    private static final Color GREY = new Color(0x707070);
    private static final Color RED = new Color(0xC8202A);
    private static final float RIM = 1.6f;
    private static final float INNER = 0.84f;
    private static final float PRESSED = 6;

    private final Leaf leaf;
    private final Lines body;
    private final Lines stamp;
    private final Lines motto;
    private final Stack right;

    OfficialHead(BallotPaper paper, Leaf leaf, Letters letters) {
        this.leaf = leaf;
        Letterhead head = paper.letterhead();
        float size = size(head.nation(), letters.bold(1));
        Font bold = letters.bold(size);
        body = Lines.of(head.body(), bold, leftWidth());
        stamp = stamp(paper.stamp(), letters);
        motto = Lines.of(head.motto(), letters.bold(size + 0.5f), rightWidth());
        right =
                new Stack(
                        List.of(
                                new Stack.Piece(Lines.of(head.nation(), bold, leaf.room()), 0),
                                new Stack.Piece(motto, 0),
                                new Stack.Piece(
                                        Lines.of(head.dated(), letters.italic(size), rightWidth()),
                                        GAP)));
    }

    float height() {
        return Math.max(body.height() + 2 * GAP + leaf.stamp(), right.height());
    }

    void draw(PdfContentByte on) {
        float middle = leaf.left() + leftWidth() / 2;
        float below = body.centred(on, middle, leaf.top());
        float rule = leftWidth() * RULE / 2;
        line(on, middle - rule, middle + rule, below - GAP / 2);
        frame(on, middle, frameTop());
        float centre = leaf.right() - rightWidth() / 2;
        right.centred(on, centre, leaf.top());
        float under = leaf.top() - right.pieces().getFirst().lines().height() - motto.height();
        line(on, centre - motto.widest() / 2, centre + motto.widest() / 2, under);
    }

    /** A round stamp in the frame, with these words in it. */
    void press(PdfContentByte on, String words, Letters letters) {
        float radius = leaf.stamp() / 2 - THIN;
        float x = leaf.left() + leftWidth() / 2;
        float y = frameTop() - leaf.stamp() / 2;
        on.saveState();
        on.setColorStroke(RED);
        on.setLineWidth(RIM);
        on.circle(x, y, radius);
        on.stroke();
        on.setLineWidth(THIN);
        on.circle(x, y, radius * INNER);
        on.stroke();
        on.restoreState();
        Font red = letters.bold(PRESSED);
        red.setColor(RED);
        Lines lines = Lines.of(words, red, 2 * radius * INNER - GAP);
        lines.centred(on, x, y + lines.height() / 2);
    }

    private float frameTop() {
        return leaf.top() - body.height() - 2 * GAP;
    }

    private void frame(PdfContentByte on, float middle, float top) {
        on.saveState();
        on.setLineWidth(THIN);
        on.setColorStroke(GREY);
        on.setLineDash(2, 2, 0);
        on.rectangle(middle - frameWidth() / 2, top - leaf.stamp(), frameWidth(), leaf.stamp());
        on.stroke();
        on.restoreState();
        stamp.centred(on, middle, top - (leaf.stamp() - stamp.height()) / 2);
    }

    private static void line(PdfContentByte on, float from, float to, float y) {
        on.setLineWidth(THIN);
        on.moveTo(from, y);
        on.lineTo(to, y);
        on.stroke();
    }

    private float leftWidth() {
        return leaf.room() * LEFT_PART - GAP;
    }

    private float rightWidth() {
        return leaf.room() * (1 - LEFT_PART);
    }

    private float frameWidth() {
        return leftWidth() * FRAME;
    }

    /** As large as fits into the frame. */
    private Lines stamp(String words, Letters letters) {
        float size = STAMP_WORDS;
        Lines lines;
        do {
            Font grey = letters.italic(size);
            grey.setColor(GREY);
            lines = Lines.of(words, grey, frameWidth() - 2 * GAP);
            size -= 0.5f;
        } while (lines.height() > leaf.stamp() - GAP && size >= SMALLEST);
        return lines;
    }

    /** What fits the name of the state; one point wide is the font it is measured with. */
    private float size(String nation, Font onePoint) {
        return Math.min(LARGEST, rightWidth() / Lines.width(nation, onePoint));
    }
}

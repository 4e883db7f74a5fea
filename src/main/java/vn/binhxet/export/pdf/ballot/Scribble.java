package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.ballot.Handwriting.Cross;

/**
 * What a pen leaves that is no mark: a smear over a box, a signature. Drawn in the pen's colour.
 */
final class Scribble {
    /** How high a signature is, in points. */
    static final float SIGNATURE = 34;

    private static final float WIDTH = 96;
    private static final int TURNS = 9;

    private Scribble() {}

    /** To and fro over a box and beyond it. */
    static void smear(PdfContentByte on, Cross box, Face face, Leaf leaf) {
        float side = face.columns().box();
        float x = leaf.left() + face.columns().middle(box.box() + 1) - side;
        float y = face.top(box.row()) - face.height(box.row()) / 2;
        float step = 2 * side / TURNS;
        on.moveTo(x, y);
        for (int turn = 1; turn <= TURNS; turn++) {
            float reach = face.height(box.row()) * (turn % 2 == 0 ? 0.55f : -0.5f);
            on.curveTo(x + step * (turn - 0.6f), y + reach, x + step * turn, y + reach / 3);
        }
    }

    /** Loops and a flourish, readable as nobody's name. */
    static void sign(PdfContentByte on, float right, float top) {
        float x = right - WIDTH;
        float y = top - SIGNATURE * 0.6f;
        on.moveTo(x, y);
        on.curveTo(x + 6, y + 26, x + 22, y + 22, x + 16, y);
        on.curveTo(x + 12, y - 14, x + 2, y - 6, x + 18, y + 4);
        on.curveTo(x + 34, y + 18, x + 32, y - 12, x + 40, y + 2);
        on.curveTo(x + 46, y + 14, x + 50, y - 10, x + 56, y + 3);
        on.curveTo(x + 64, y + 16, x + 66, y - 8, x + 74, y + 4);
        on.curveTo(x + 84, y + 20, x + WIDTH, y + 10, x + 66, y - 6);
        on.curveTo(x + 40, y - 16, x + 20, y - 12, x + 4, y - 8);
    }
}

package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfContentByte;

import vn.binhxet.document.ballot.Handwriting;
import vn.binhxet.export.pdf.Letters;

import java.awt.Color;
import java.util.List;

/** Writes on one copy of a paper what a voter wrote. */
final class Ink {
    private static final Color BLUE = new Color(0x1B3A8C);
    private static final float PEN = 1.3f;
    private static final float CAPTION = 9;
    private static final float BEYOND = 2.5f;
    private static final float WRITTEN = 12;
    private static final float INDENT = 14;
    private static final int LEANS = 5;

    private final Leaf leaf;
    private final Letters letters;

    Ink(Leaf leaf, Letters letters) {
        this.leaf = leaf;
        this.letters = letters;
    }

    /** The room that what is written below the names needs at most. */
    float room(List<Handwriting> copies) {
        return (float) copies.stream().mapToDouble(this::room).max().orElse(0);
    }

    private float room(Handwriting copy) {
        return Math.max(words(copy).height(), copy.signed() ? Scribble.SIGNATURE : 0);
    }

    /** Writes what belongs on a page. */
    void write(PdfContentByte on, Handwriting copy, Face face, List<Integer> page) {
        Font bold = letters.bold(CAPTION);
        Lines caption = Lines.of(copy.caption(), bold, leaf.room());
        caption.from(on, leaf.right() - caption.widest(), leaf.top() + caption.height() + BEYOND);
        on.saveState();
        on.setColorStroke(BLUE);
        on.setLineWidth(PEN);
        copy.crosses().stream()
                .filter(cross -> page.contains(cross.row()))
                .forEach(cross -> cross(on, cross, face));
        copy.struck().stream().filter(page::contains).forEach(row -> strike(on, row, face));
        copy.smeared().stream()
                .filter(smear -> page.contains(smear.row()))
                .forEach(smear -> Scribble.smear(on, smear, face, leaf));
        if (copy.signed() && page.contains(face.rows())) {
            Scribble.sign(on, leaf.right(), face.end());
        }
        on.stroke();
        on.restoreState();
        String stamp = copy.stamp();
        if (stamp != null && page.contains(1)) {
            face.press(on, stamp);
        }
        if (page.contains(face.rows())) {
            words(copy).from(on, leaf.left() + INDENT, face.end());
        }
    }

    private void cross(PdfContentByte on, Handwriting.Cross cross, Face face) {
        float x = leaf.left() + face.columns().middle(cross.box() + 1);
        float y = face.top(cross.row()) - face.height(cross.row()) / 2;
        float arm = face.columns().box() / 2;
        float lean = (cross.row() % LEANS - LEANS / 2) * arm / 2 / LEANS; // no hand draws two alike
        on.moveTo(x - arm, y - arm - lean);
        on.lineTo(x + arm + lean, y + arm);
        on.moveTo(x - arm + lean, y + arm + lean);
        on.lineTo(x + arm, y - arm + lean);
    }

    private void strike(PdfContentByte on, int row, Face face) {
        Lines name = face.columns().name(face.row(row));
        float left = leaf.left() + face.columns().names();
        float top = face.top(row) - (face.height(row) - name.height()) / 2;
        for (int i = 0; i < name.all().size(); i++) {
            float y = top - name.strokes().get(i);
            float right = left + Lines.width(name.all().get(i), name.font());
            on.moveTo(left - BEYOND, y);
            on.lineTo(right + BEYOND, y);
        }
    }

    private Stack words(Handwriting copy) {
        Font pen = letters.italic(WRITTEN);
        pen.setColor(BLUE);
        return new Stack(
                copy.written().stream()
                        .map(line ->
                                new Stack.Piece(
                                        Lines.of(line, pen, leaf.room() - 2 * INDENT), BEYOND))
                        .toList());
    }
}

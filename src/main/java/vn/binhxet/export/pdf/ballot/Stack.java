package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.pdf.PdfContentByte;

import java.util.List;

/** Words one below the other. */
record Stack(List<Piece> pieces) {
    /**
     * Words and the room above them.
     *
     * @param before in points
     */
    record Piece(Lines lines, float before) {}

    float height() {
        return (float) pieces.stream().mapToDouble(p -> p.before() + p.lines().height()).sum();
    }

    /** Draws them centred; where the last ones end. */
    float centred(PdfContentByte on, float middle, float top) {
        float y = top;
        for (Piece piece : pieces) {
            y = piece.lines().centred(on, middle, y - piece.before());
        }
        return y;
    }

    /** Draws them from {@code left} on; where the last ones end. */
    float from(PdfContentByte on, float left, float top) {
        float y = top;
        for (Piece piece : pieces) {
            y = piece.lines().from(on, left, y - piece.before());
        }
        return y;
    }
}

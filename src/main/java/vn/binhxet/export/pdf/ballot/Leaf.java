package vn.binhxet.export.pdf.ballot;

import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;

import vn.binhxet.document.BallotFormat;
import vn.binhxet.export.measure.Decree;
import vn.binhxet.export.pdf.Lengths;

/**
 * The page of one paper, in points from its lower left corner.
 *
 * @param left where words begin; likewise the other sides
 * @param stamp height of the frame for the stamp
 * @param watermark size of its letters
 */
record Leaf(
        float width,
        float height,
        float left,
        float right,
        float top,
        float bottom,
        float stamp,
        float watermark) {
    /** Margins of A5, in millimetres: a smaller page has smaller ones. */
    private static final double SIDE = 12;

    private static final double ENDS = 11;

    static Leaf of(BallotFormat format) {
        return switch (format) {
            case A4 -> {
                Rectangle page = PageSize.A4;
                yield new Leaf(
                        page.getWidth(),
                        page.getHeight(),
                        Lengths.points(Decree.LEFT),
                        page.getWidth() - Lengths.points(Decree.RIGHT),
                        page.getHeight() - Lengths.points(Decree.TOP),
                        Lengths.points(Decree.BOTTOM),
                        Lengths.points(24),
                        110);
            }
            case A5_TWO_UP -> {
                float width = PageSize.A4.getHeight() / 2;
                float height = PageSize.A4.getWidth();
                yield new Leaf(
                        width,
                        height,
                        Lengths.points(SIDE),
                        width - Lengths.points(SIDE),
                        height - Lengths.points(ENDS),
                        Lengths.points(ENDS),
                        Lengths.points(17),
                        78);
            }
        };
    }

    float room() {
        return right - left;
    }

    float middle() {
        return (left + right) / 2;
    }
}

package vn.binhxet.export.measure;

import vn.binhxet.document.Document.Orientation;

/**
 * How an official paper lies on its page (NĐ 30/2020/NĐ-CP, annex I). Lengths are in millimetres,
 * sizes of letters in points.
 */
public final class Decree {
    public static final double LONG_EDGE = 297;
    public static final double SHORT_EDGE = 210;

    /** Margins: 20–25 above and below, 30–35 at the left, 15–20 at the right. */
    public static final double TOP = 20;

    public static final double BOTTOM = 20;
    public static final double LEFT = 30;
    public static final double RIGHT = 15;

    /** Letters of running words: 13–14. */
    public static final float BODY = 13;

    /** Of the name of the paper: 13–14, never smaller than running words. */
    public static final float TITLE = 14;

    /** Of who issues the paper and of the name of the state: 12–13. */
    public static final float NATION = 12;

    /** Of "nơi nhận", and of the names below it. */
    public static final float COPIES = 12;

    public static final float COPY = 11;

    /** In tables. */
    public static final float TABLE = 10;

    /** At the foot of a page, which the decree leaves open. */
    public static final float FOOT = 9;

    /** How far the first line of a paragraph is drawn in: 10 or 12.7. */
    public static final double FIRST_LINE = 10;

    /** Between paragraphs: at least 6 points. */
    public static final float BETWEEN = 6;

    /** What of the room the issuing body takes; the name of the state never leaves its line. */
    public static final double ISSUER = 0.42;

    /** What of the room those who get a copy take, beside those who sign. */
    public static final double RECIPIENTS = 0.45;

    /** A short line below words: from a third to a half of their length. */
    public static final double SHORT_LINE = 0.4;

    public static final double TO_SIGN = 22;
    public static final double LINE_TO_WRITE_ON = 9;

    /** From line to line where people write between words, in single lines of the letters. */
    public static final float FORM_LINES = 1.4f;

    private static final double BEFORE_SEVERAL = 30;
    private static final double ONE_OF_SEVERAL = 50;

    private Decree() {}

    /** The room between the margins at the left and at the right. */
    public static double room(Orientation orientation) {
        return (orientation == Orientation.LANDSCAPE ? LONG_EDGE : SHORT_EDGE) - LEFT - RIGHT;
    }

    /** A length in points, of which an inch has 72. */
    public static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** How far a line of an address is drawn in; 0 for one that stands in the middle. */
    public static double indent(String address) {
        if (address.startsWith("-")) {
            return ONE_OF_SEVERAL;
        }
        return address.endsWith(":") ? BEFORE_SEVERAL : 0;
    }
}

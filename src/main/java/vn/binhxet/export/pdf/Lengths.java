package vn.binhxet.export.pdf;

/** Lengths on paper, in millimetres (NĐ 30/2020/NĐ-CP, annex I). */
public final class Lengths {
    public static final double TOP = 20;
    public static final double BOTTOM = 20;
    public static final double LEFT = 30;
    public static final double RIGHT = 15;

    private static final double POINTS = 72 / 25.4;

    private Lengths() {}

    /** The same length in points, of which an inch has 72. */
    public static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    /** The same length in millimetres. */
    static double ofPaper(float points) {
        return points / POINTS;
    }
}

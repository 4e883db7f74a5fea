package vn.binhxet.export.pdf;

import vn.binhxet.export.measure.Decree;

/** Lengths as PDF counts them. */
public final class Lengths {
    private Lengths() {}

    /** The same length in points, of which an inch has 72. */
    public static float points(double millimetres) {
        return (float) Decree.points(millimetres);
    }
}

package vn.binhxet.export.docx;

import java.math.BigInteger;

/** Lengths as Word counts them: a point has twenty. */
final class Twips {
    private static final double OF_MILLIMETRE = 1440 / 25.4;
    private static final int OF_POINT = 20;

    private Twips() {}

    static int ofMillimetres(double millimetres) {
        return (int) Math.round(millimetres * OF_MILLIMETRE);
    }

    static int ofPoints(double points) {
        return (int) Math.round(points * OF_POINT);
    }

    /** The same as the number Word's files are made of. */
    static BigInteger written(double millimetres) {
        return BigInteger.valueOf(ofMillimetres(millimetres));
    }
}

package vn.binhxet.export.measure;

import java.text.Normalizer;

/**
 * How wide words are in bold Times, for files that bear no letters of their own. Marks above and
 * below a letter take no room; widths are those of Adobe's font metrics of Times-Bold.
 */
public final class Times {
    private static final double EM = 1000;
    private static final char FIRST = ' ';
    private static final int OTHER = 500;

    /** From the blank to the tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500,
        500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722,
        722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722,
        722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556, 444, 333, 500,
        556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500,
        444, 394, 220, 394, 520
    };

    private Times() {}

    /** The length of a line in points, of letters of that size. */
    public static double width(String words, double size) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                        .codePoints()
                        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                        .map(Times::width)
                        .sum()
                * size
                / EM;
    }

    private static int width(int letter) {
        int place =
                switch (letter) {
                            case 'Đ' -> 'D';
                            case 'đ' -> 'd';
                            default -> letter;
                        }
                        - FIRST;
        return place >= 0 && place < WIDTHS.length ? WIDTHS[place] : OTHER;
    }
}

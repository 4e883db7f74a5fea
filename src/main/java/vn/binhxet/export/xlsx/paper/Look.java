package vn.binhxet.export.xlsx.paper;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks.
 *
 * @param size of its letters, in points
 * @param framed whether it belongs to a table
 * @param turned written from bottom to top
 * @param decimals of a number; below 0 for words
 * @param quoted words that begin like a formula and are none
 */
record Look(
        boolean bold,
        boolean italic,
        int size,
        HorizontalAlignment align,
        boolean framed,
        boolean shaded,
        boolean turned,
        int decimals,
        boolean quoted) {
    static final int WORDS = -1;

    static final Look BODY = words(13, HorizontalAlignment.LEFT);
    static final Look NOTE = words(11, HorizontalAlignment.LEFT).inItalic();
    static final Look COPY = words(11, HorizontalAlignment.LEFT);
    static final Look DAY = words(13, HorizontalAlignment.RIGHT).inItalic();
    static final Look TITLE = words(13, HorizontalAlignment.CENTER).inBold();
    static final Look LINE = words(13, HorizontalAlignment.CENTER);
    static final Look MARK = LINE.inItalic();
    static final Look PART = words(13, HorizontalAlignment.LEFT).inBold();
    static final Look CELL = words(11, HorizontalAlignment.LEFT).inFrame();
    static final Look CENTRED = words(11, HorizontalAlignment.CENTER).inFrame();
    static final Look RIGHT = words(11, HorizontalAlignment.RIGHT).inFrame();
    static final Look HEAD =
            new Look(true, false, 11, HorizontalAlignment.CENTER, true, true, false, WORDS, false);
    static final Look TURNED =
            new Look(true, false, 10, HorizontalAlignment.CENTER, true, true, true, WORDS, false);

    private static Look words(int size, HorizontalAlignment align) {
        return new Look(false, false, size, align, false, false, false, WORDS, false);
    }

    /** A number of a table; whole ones stand in the middle. */
    static Look number(int decimals) {
        HorizontalAlignment align =
                decimals == 0 ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT;
        return new Look(false, false, 11, align, true, false, false, decimals, false);
    }

    Look inBold() {
        return new Look(true, italic, size, align, framed, shaded, turned, decimals, quoted);
    }

    private Look inItalic() {
        return new Look(bold, true, size, align, framed, shaded, turned, decimals, quoted);
    }

    private Look inFrame() {
        return new Look(bold, italic, size, align, true, shaded, turned, decimals, quoted);
    }

    Look inQuotes() {
        return new Look(bold, italic, size, align, framed, shaded, turned, decimals, true);
    }
}

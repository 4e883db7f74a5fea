package vn.binhxet.export.pdf;

import org.openpdf.text.pdf.BaseFont;

/** How long the lines of words written upwards must be to fit side by side into a column. */
final class TurnedWords {
    static final float SIZE = 9;
    static final float LEADING = 10.2f;

    private static final float SHORTEST = 40;
    private static final float LONGEST = 330;
    private static final float STEP = 4;

    private TurnedWords() {}

    /**
     * The length of the lines, in points.
     *
     * @param width of the column without its borders, in points
     */
    static float length(String words, BaseFont font, float width) {
        int room = Math.max(1, (int) (width / LEADING));
        float length = SHORTEST;
        while (length < LONGEST && lines(words, font, length) > room) {
            length += STEP;
        }
        return length;
    }

    private static int lines(String words, BaseFont font, float length) {
        int lines = 1;
        float used = 0;
        float blank = font.getWidthPoint(" ", SIZE);
        for (String word : words.split(" ", -1)) {
            float wide = font.getWidthPoint(word, SIZE);
            if (used > 0 && used + blank + wide > length) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? blank : 0) + wide;
            if (used > length) {
                lines += (int) (used / length);
            }
        }
        return lines;
    }
}

package vn.binhxet.export.xlsx.paper;

/**
 * How much room words take, reckoned from the width of a letter on average: not every spreadsheet
 * finds the height of a row by itself, and none where cells are merged or turned.
 */
final class WrittenWords {
    private static final float LETTER = 0.5f;

    private WrittenWords() {}

    /**
     * How many lines the words take, at least 1.
     *
     * @param width of a line, in points
     * @param size of the letters, in points
     */
    static int lines(String words, float width, float size) {
        int lines = 1;
        float used = 0;
        for (String word : words.split(" ", -1)) {
            float wide = word.length() * size * LETTER;
            if (used > 0 && used + wide > width) {
                lines++;
                used = 0;
            }
            used += wide + size * LETTER / 2;
            lines += (int) ((used - 1) / Math.max(width, size));
            used = used > width ? used % width : used;
        }
        return lines;
    }

    /** The shortest length of lines of which so many hold the words, in points. */
    static float length(String words, int lines, float size) {
        float length = 4 * size;
        while (lines(words, length, size) > lines) {
            length += size / 2;
        }
        return length;
    }
}

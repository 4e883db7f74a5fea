package vn.binhxet.export.measure;

import java.util.function.ToDoubleFunction;

/** How long the lines of words written upwards must be to fit side by side into a column. */
public final class TurnedWords {
    /** Of their letters, in points. */
    public static final float SIZE = 9;

    /** From line to line, in points. */
    public static final float LEADING = 10.2f;

    private static final float SHORTEST = 40;
    private static final float LONGEST = 330;
    private static final float STEP = 4;

    private TurnedWords() {}

    /**
     * The length of the lines, in points.
     *
     * @param measure how long a word is in letters of that size, in points
     * @param width of the column without its borders, in points
     */
    public static float length(String words, ToDoubleFunction<String> measure, double width) {
        int room = Math.max(1, (int) (width / LEADING));
        float length = SHORTEST;
        while (length < LONGEST && lines(words, measure, length) > room) {
            length += STEP;
        }
        return length;
    }

    private static int lines(String words, ToDoubleFunction<String> measure, double length) {
        int lines = 1;
        double used = 0;
        double blank = measure.applyAsDouble(" ");
        for (String word : words.split(" ", -1)) {
            double wide = measure.applyAsDouble(word);
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

package vn.binhxet.ui.projector.drawing;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Words on the projector. Sizes come from the stylesheet by class, so that no page can have one of
 * its own; nothing is under 26 px.
 */
final class HallText {
    private static final int[] SIZES = {120, 72, 56, 48, 40, 34, 30, 26};

    /** Width of an average letter and height of a line, by size of type; measured on Roboto. */
    private static final double LETTER = 0.53;

    private static final double LINE = 1.22;

    private HallText() {}

    /** One line. */
    static Label of(int size, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("hall-" + size);
        label.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return label;
    }

    /** As many lines as the width needs. */
    static Label wrapping(int size, String words, double width) {
        Label label = of(size, words);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    /** The largest size, not over {@code most}, at which words fit into that room. */
    static int fitting(String words, double width, double height, int most) {
        for (int size : SIZES) {
            if (size <= most && height(words, width, size) <= height) {
                return size;
            }
        }
        return SIZES[SIZES.length - 1];
    }

    /** How high words are in that width. */
    static double height(String words, double width, int size) {
        int each = Math.max(1, (int) (width / (size * LETTER)));
        int lines =
                words.lines()
                        .mapToInt(line -> Math.max(1, (line.length() + each - 1) / each))
                        .sum();
        return lines * size * LINE;
    }

    /** Words with no longest length in a place of one line. */
    static String shortened(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
    }
}

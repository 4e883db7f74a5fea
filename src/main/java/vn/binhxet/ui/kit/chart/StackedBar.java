package vn.binhxet.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/** A bar of parts, one after the other, each with its code where it is wide enough for it. */
public final class StackedBar extends Region {
    /** How many looks there are; after the last comes the first. */
    private static final int LOOKS = 4;

    private static final double GAP = 1;

    private final List<Label> parts = new ArrayList<>();
    private final List<Part> all;

    /**
     * One part.
     *
     * @param code what it is, in a few signs
     * @param length 0 to 1; all together at most 1
     */
    public record Part(String code, double length) {}

    /**
     * A bar.
     *
     * @param words what it says, for those who do not see it
     */
    public StackedBar(List<Part> parts, String words) {
        all = List.copyOf(parts);
        getStyleClass().add("stacked-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        for (Part part : all) {
            Label drawn = swatch(this.parts.size());
            drawn.setText(part.code());
            this.parts.add(drawn);
        }
        getChildren().addAll(this.parts);
    }

    /** The look of a part alone, for a legend. */
    public static Label swatch(int number) {
        Label swatch = new Label();
        swatch.getStyleClass().addAll("stacked-part", "part-" + number % LOOKS);
        return swatch;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < all.size(); i++) {
            Label part = parts.get(i);
            double width = getWidth() * all.get(i).length();
            boolean fits = part.prefWidth(-1) <= width - GAP;
            part.setText(fits ? all.get(i).code() : "");
            part.resizeRelocate(x, 0, Math.max(0, width - GAP), getHeight());
            x += width;
        }
    }
}

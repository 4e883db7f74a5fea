package vn.binhxet.ui.kit.chart;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Two values on one line: a ring where it was, a full mark where it is, a stroke between. */
public final class TwoMarks extends Region {
    private static final double MARK = 12;

    private final Region line = new Region();
    private final Region stroke = new Region();
    private final Region from = new Region();
    private final Region to = new Region();
    private final double before;
    private final double after;

    /**
     * A line.
     *
     * @param before 0 to 1
     * @param after 0 to 1
     * @param words what it says, for those who do not see it
     */
    public TwoMarks(double before, double after, String words) {
        this.before = before;
        this.after = after;
        getStyleClass().add("two-marks");
        line.getStyleClass().add("line");
        stroke.getStyleClass().add("stroke");
        from.getStyleClass().add("from");
        to.getStyleClass().add("to");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
        getChildren().addAll(line, stroke, from, to);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double room = getWidth() - MARK;
        double x1 = MARK / 2 + room * before;
        double x2 = MARK / 2 + room * after;
        line.resizeRelocate(0, middle - 0.5, getWidth(), 1);
        stroke.resizeRelocate(Math.min(x1, x2), middle - 1.5, Math.abs(x2 - x1), 3);
        from.resizeRelocate(x1 - MARK / 2, middle - MARK / 2, MARK, MARK);
        to.resizeRelocate(x2 - MARK / 2, middle - MARK / 2, MARK, MARK);
    }
}

package vn.binhxet.ui.projector.drawing;

import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.projector.page.Page;

/** A bar of votes, with the dashed line at which a name has enough. */
final class HallBar extends Region {
    private static final Duration GROWS = Duration.millis(200);
    private static final double HIGH = 64;

    private final Region filled = new Region();
    private final Line line = new Line();
    private final DoubleProperty length;
    private final Page.@Nullable Enough enough;

    HallBar(double length, Page.@Nullable Enough enough) {
        this.enough = enough;
        this.length = new SimpleDoubleProperty(length);
        filled.getStyleClass().add("hall-bar");
        line.getStyleClass().add("hall-threshold");
        line.setVisible(enough != null);
        getStyleClass().add("hall-bars");
        setMinWidth(0);
        getChildren().addAll(filled, line);
        this.length.subscribe((_, _) -> requestLayout());
    }

    /** Grows to its length from nothing. */
    void grow() {
        double full = length.get();
        length.set(0);
        new Timeline(new KeyFrame(GROWS, new KeyValue(length, full))).play();
    }

    @Override
    protected void layoutChildren() {
        double high = Math.min(HIGH, getHeight() * 0.5);
        filled.resizeRelocate(
                0, (getHeight() - high) / 2, Math.max(4, getWidth() * length.get()), high);
        if (enough != null) {
            double x = Math.round(getWidth() * enough.at());
            line.setStartX(x);
            line.setEndX(x);
            line.setStartY(0);
            line.setEndY(getHeight());
        }
    }
}

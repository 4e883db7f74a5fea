package vn.binhxet.ui.projector.drawing;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;

import vn.binhxet.ui.projector.page.Page;

/** Who is here of how many, as a ring with a tick at the quorum. */
final class HallRing extends StackPane {
    private static final double SIZE = 560;
    private static final double MIDDLE = SIZE / 2;
    private static final double THICK = 56;
    private static final double RADIUS = MIDDLE - THICK / 2 - 4;

    HallRing(Page.Attendance page) {
        double turn = page.whole() == 0 ? 0 : 360.0 / page.whole();
        Circle track = new Circle(MIDDLE, MIDDLE, RADIUS);
        track.getStyleClass().add("hall-ring-track");
        Arc filled = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, -turn * page.present());
        filled.setStrokeLineCap(StrokeLineCap.BUTT);
        filled.getStyleClass().add("hall-ring-filled");
        Line tick = new Line(MIDDLE, 0, MIDDLE, THICK + 16);
        tick.getStyleClass().add("hall-ring-tick");
        tick.getTransforms().add(new Rotate(turn * page.needed(), MIDDLE, MIDDLE));
        Pane drawing = new Pane(track, filled, tick);
        drawing.setMinSize(SIZE, SIZE);
        Label figure = HallText.of(120, page.present() + "/" + page.whole());
        figure.getStyleClass().add("hall-strong");
        setMaxSize(SIZE, SIZE);
        setMinSize(SIZE, SIZE);
        getChildren().addAll(drawing, figure);
    }
}

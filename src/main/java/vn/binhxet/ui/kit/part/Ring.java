package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Rotate;

/** How many of a whole, as a ring that fills clockwise, with a tick at the number needed. */
public final class Ring extends StackPane {
    private static final double SIZE = 116;
    private static final double MIDDLE = SIZE / 2;
    private static final double THICK = 12;
    private static final double RADIUS = MIDDLE - THICK / 2 - 1;

    private final Arc filled = new Arc(MIDDLE, MIDDLE, RADIUS, RADIUS, 90, 0);
    private final Rotate needed = new Rotate(0, MIDDLE, MIDDLE);
    private final Label figure = Labels.of(Type.FIGURE, "");
    private final Label caption = Labels.of(Type.CAPTION, "");

    public Ring() {
        Circle track = new Circle(MIDDLE, MIDDLE, RADIUS);
        track.getStyleClass().add("ring-track");
        filled.getStyleClass().add("ring-filled");
        filled.setStrokeLineCap(StrokeLineCap.BUTT);
        Line tick = new Line(MIDDLE, 0, MIDDLE, THICK + 4);
        tick.getStyleClass().add("ring-tick");
        tick.getTransforms().add(needed);
        Pane drawing = new Pane(track, filled, tick);
        drawing.setMinSize(SIZE, SIZE);
        VBox words = new VBox(figure, caption);
        words.setAlignment(Pos.CENTER);
        figure.getStyleClass().add("ring-figure");
        getStyleClass().add("ring");
        setMaxSize(SIZE, SIZE);
        getChildren().addAll(drawing, words);
    }

    /**
     * Shows a part of a whole.
     *
     * @param enough how many are needed; at least so many make the ring green
     * @param of what is counted
     */
    public void show(int part, int whole, long enough, String of) {
        double turn = whole == 0 ? 0 : 360.0 / whole;
        filled.setLength(-turn * part);
        needed.setAngle(turn * enough);
        (part >= enough ? Tone.GOOD : Tone.WARN).on(this);
        figure.setText(part + "/" + whole);
        caption.setText(of);
        setAccessibleText(part + "/" + whole + " " + of);
    }
}

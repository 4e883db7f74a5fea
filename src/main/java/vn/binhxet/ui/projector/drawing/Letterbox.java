package vn.binhxet.ui.projector.drawing;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/** A drawing of 1920×1080 as large as fits, in the middle of whatever it is given. */
final class Letterbox extends Pane {
    private final Node drawing;
    private final Scale scale = new Scale(1, 1);

    Letterbox(Node drawing) {
        this.drawing = drawing;
        drawing.getTransforms().add(scale);
        drawing.setManaged(false);
        getStyleClass().add("letterbox");
        setMinSize(0, 0);
        getChildren().add(drawing);
    }

    @Override
    protected void layoutChildren() {
        double fits = Math.min(getWidth() / Sheet.WIDTH, getHeight() / Sheet.HEIGHT);
        scale.setX(fits);
        scale.setY(fits);
        drawing.resizeRelocate(
                Math.rint((getWidth() - Sheet.WIDTH * fits) / 2),
                Math.rint((getHeight() - Sheet.HEIGHT * fits) / 2),
                Sheet.WIDTH,
                Sheet.HEIGHT);
    }
}

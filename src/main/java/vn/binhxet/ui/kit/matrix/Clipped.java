package vn.binhxet.ui.kit.matrix;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Cuts off what reaches out of a region. */
final class Clipped {
    private Clipped() {}

    static void to(Region region) {
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(region.widthProperty());
        edge.heightProperty().bind(region.heightProperty());
        region.setClip(edge);
    }
}

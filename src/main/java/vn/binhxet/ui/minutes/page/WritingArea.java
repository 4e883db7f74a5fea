package vn.binhxet.ui.minutes.page;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** A field for words of any length: as high as what stands in it. */
final class WritingArea extends TextArea {
    private static final double SIDES = 24;
    private static final double EDGES = 18;
    private static final double LEAST_WIDTH = 60;

    private final Text measure = new Text();

    WritingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("writing");
        textProperty().subscribe((_, _) -> grow());
        widthProperty().subscribe((_, _) -> grow());
        fontProperty().subscribe((_, _) -> grow());
        grow();
    }

    private void grow() {
        measure.setFont(getFont());
        measure.setWrappingWidth(Math.max(LEAST_WIDTH, getWidth() - SIDES));
        measure.setText(getText() + "|");
        double height = Math.ceil(measure.getLayoutBounds().getHeight()) + EDGES;
        setMinHeight(height);
        setPrefHeight(height);
    }
}

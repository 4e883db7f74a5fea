package vn.binhxet.ui.shell;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A word across the whole window, too pale to hinder reading and too large to be missed. Clicks go
 * through it.
 */
final class Watermark extends StackPane {
    private static final double SLANT = -24;

    Watermark(String word) {
        Text letters = new Text(word);
        letters.setRotate(SLANT);
        setId("shell-watermark");
        getStyleClass().add("watermark");
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().add(letters);
    }
}

package vn.binhxet.ui.kit.part;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * A word across everything, too pale to hinder reading and too large to be missed. Clicks go
 * through it.
 */
public final class Watermark extends StackPane {
    private static final double SLANT = -24;

    private final Text letters = new Text();

    /**
     * @param word empty for none
     */
    public Watermark(String word) {
        write(word);
        letters.setRotate(SLANT);
        getStyleClass().add("watermark");
        setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().add(letters);
    }

    /** Another word, or none. */
    public void write(String word) {
        letters.setText(word);
    }
}

package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Wrapped words in the largest type with which they fill the room they are given. What does not fit
 * in the smallest is shortened: the whole stands elsewhere then.
 */
public final class FittedText extends Region {
    private final Label words;
    private final int largest;
    private final int smallest;

    /** With sizes in px, both included. */
    public FittedText(int largest, int smallest) {
        this.largest = largest;
        this.smallest = smallest;
        words = Labels.wrapping(Type.SENTENCE, "");
        words.getStyleClass().add("shortening");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinHeight(0);
        setMinSize(0, 0);
        getChildren().add(words);
    }

    public void setText(String text) {
        words.setText(text);
        requestLayout();
    }

    /** The size the words are drawn in, in px; of use after layout. */
    public double size() {
        return words.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        int size = largest;
        while (size > smallest && height(size) > getHeight()) {
            size--;
        }
        words.setFont(font(size));
        words.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    private double height(int size) {
        Text probe = new Text(words.getText());
        probe.setFont(font(size));
        probe.setLineSpacing(words.getLineSpacing());
        probe.setWrappingWidth(Math.max(1, getWidth() - 2));
        return probe.getLayoutBounds().getHeight();
    }

    private Font font(int size) {
        return Font.font(words.getFont().getFamily(), size);
    }
}

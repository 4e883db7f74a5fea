package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A card: what belongs together, on a surface with a thin line around it. */
public final class Card extends VBox {
    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    /**
     * A card with a name.
     *
     * @param beside at the right end of the name's line
     */
    public static Card titled(String title, Node... beside) {
        HBox head = new HBox(Labels.of(Type.STRONG, title), Labels.gap());
        head.getChildren().addAll(beside);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return new Card(head);
    }

    public Card with(Node... content) {
        getChildren().addAll(content);
        return this;
    }

    /** Without room inside at the left and right, for rows that reach the edges. */
    public Card flush() {
        getStyleClass().add("flush");
        return this;
    }

    /** With a thick left edge, for something that waits for a decision. */
    public Card edged(Tone tone) {
        getStyleClass().add("edged");
        return tone.on(this);
    }
}

package vn.binhxet.ui.kit.part;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import org.kordamp.ikonli.Ikon;

/** What an empty screen says: what is missing, and what to do first. */
public final class EmptyState extends VBox {
    /**
     * @param missing what is not there yet
     * @param sentence what to do about it
     * @param way at most one button, with its key beside it
     */
    public EmptyState(Ikon icon, String missing, String sentence, Node... way) {
        Label words = Labels.wrapping(Type.BODY, sentence);
        words.setTextAlignment(TextAlignment.CENTER);
        HBox ways = new HBox(way);
        ways.setAlignment(Pos.CENTER);
        ways.getStyleClass().add("ways");
        getChildren().addAll(Icons.of(icon, 32), Labels.of(Type.SENTENCE, missing), words, ways);
        setAlignment(Pos.CENTER);
        getStyleClass().add("empty-state");
    }
}

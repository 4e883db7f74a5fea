package vn.binhxet.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** A large button: what one can begin with, what that means, and its key. */
final class Tile extends Button {
    Tile(Ikon icon, String name, String meaning, String key, Runnable press) {
        VBox words = new VBox(Labels.of(Type.SENTENCE, name), Labels.of(Type.SECONDARY, meaning));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = new HBox(Icons.of(icon, 24), words, Labels.gap(), KeyHint.cap(key));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("content");
        content.prefWidthProperty().bind(widthProperty().subtract(32));
        getStyleClass().setAll("welcome-tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(name + ". " + meaning);
        setOnAction(_ -> press.run());
    }
}

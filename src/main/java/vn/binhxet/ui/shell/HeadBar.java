package vn.binhxet.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.Head;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** The title of the screen in view, and what else it wants above itself. */
final class HeadBar extends HBox {
    private final Label title = Labels.of(Type.TITLE, "");
    private final Label subtitle = Labels.of(Type.SECONDARY, "");
    private final HBox extras = new HBox();

    HeadBar() {
        getStyleClass().add("head-bar");
        setAlignment(Pos.CENTER_LEFT);
        extras.getStyleClass().add("extras");
        extras.setAlignment(Pos.CENTER_RIGHT);
        VBox words = new VBox(title, subtitle);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, Labels.gap(), extras);
    }

    void show(String name, Head head) {
        title.setText(name);
        subtitle.textProperty().bind(head.subtitle());
        extras.getChildren().setAll(head.extras());
    }
}

package vn.binhxet.ui.projector.drawing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Draws what a projector is set up by: the edge, all sizes of type, all grounds. */
final class TestPage {
    private TestPage() {}

    static Node draw(String words) {
        VBox sizes = new VBox(12);
        for (int size : new int[] {72, 56, 48, 40, 34, 30, 26}) {
            Label line = HallText.of(size, size + " · " + words);
            sizes.getChildren().add(line);
        }
        sizes.setAlignment(Pos.CENTER);
        HBox grounds = new HBox(24);
        for (String style : new String[] {"hall-bar", "hall-bar-pale", "hall-box", "hall-track"}) {
            StackPane ground = new StackPane();
            ground.getStyleClass().add(style);
            ground.setMinSize(240, 80);
            grounds.getChildren().add(ground);
        }
        grounds.setAlignment(Pos.CENTER);
        VBox all = new VBox(48, sizes, grounds);
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().add("hall-frame");
        return all;
    }
}

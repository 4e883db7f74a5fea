package vn.binhxet.ui.kit.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;

/** Stands before a part of a screen that tells results, while the hall has not heard them. */
public final class Curtain extends StackPane {
    /**
     * @param drawn whether it stands there now
     * @param content what is not in view then
     */
    public Curtain(ObservableValue<Boolean> drawn, Text text, Node content) {
        EmptyState waiting =
                new EmptyState(
                        BootstrapIcons.EYE_SLASH,
                        text.of("kit.curtain.title"),
                        text.of("kit.curtain.words"));
        waiting.setId("curtain");
        Shown.when(waiting, drawn);
        Shown.when(content, drawn.map(hidden -> !hidden));
        getChildren().addAll(content, waiting);
    }
}

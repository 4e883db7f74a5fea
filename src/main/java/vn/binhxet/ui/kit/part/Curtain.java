package vn.binhxet.ui.kit.part;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Veil;

/** Stands before a part of a screen that tells results, while the hall has not heard them. */
public final class Curtain extends StackPane {
    /**
     * @param content what is not there while the curtain is drawn
     */
    public Curtain(Veil veil, Text text, Node content) {
        EmptyState waiting =
                new EmptyState(
                        BootstrapIcons.EYE_SLASH,
                        text.of("kit.curtain.title"),
                        text.of("kit.curtain.words"));
        waiting.getStyleClass().add("curtain");
        Shown.when(waiting, veil.drawn());
        Shown.when(content, veil.drawn().not());
        getChildren().addAll(content, waiting);
    }
}

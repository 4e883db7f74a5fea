package vn.binhxet.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import java.util.List;

/**
 * What stands above a screen, beside its title.
 *
 * @param subtitle one line below the title
 * @param extras at the right: secondary buttons, badges or steps; never the primary button
 */
public record Head(ObservableValue<String> subtitle, List<Node> extras) {
    public Head {
        extras = List.copyOf(extras);
    }
}

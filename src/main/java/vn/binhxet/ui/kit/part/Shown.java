package vn.binhxet.ui.kit.part;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node is there at all: one that is not takes no room either. */
public final class Shown {
    private Shown() {}

    public static void when(Node node, ObservableValue<Boolean> there) {
        node.visibleProperty().bind(there);
        node.managedProperty().bind(there);
    }

    public static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}

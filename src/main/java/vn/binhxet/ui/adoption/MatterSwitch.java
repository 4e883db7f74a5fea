package vn.binhxet.ui.adoption;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.core.adoption.Matter;

import java.util.Locale;

/** The kinds of texts side by side, the one voted on marked. */
final class MatterSwitch {
    private final AdoptionViewModel model;
    private final Runnable then;
    private final HBox node = new HBox();

    /**
     * @param then run once one was pressed
     */
    MatterSwitch(AdoptionViewModel model, Runnable then) {
        this.model = model;
        this.then = then;
        for (Matter matter : Matter.values()) {
            node.getChildren().add(button(matter));
        }
        node.getStyleClass().add("segments");
        node.setMaxHeight(Region.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }

    private Node button(Matter matter) {
        ToggleButton button = new ToggleButton(model.text().heading(matter));
        button.setId("adoption-matter-" + matter.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("segment");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.pick(matter);
            button.setSelected(true);
            then.run();
        });
        model.matter().subscribe(now -> button.setSelected(now == matter));
        return button;
    }
}

package vn.binhxet.ui.kit.part;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.RailState;

import java.util.List;

/** The steps of a procedure in a row: what is done, what is under way, what is to come. */
public final class Steps extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** One step. */
    public record Step(String word, RailState state) {}

    public Steps() {
        getStyleClass().add("steps");
        setAlignment(Pos.CENTER_RIGHT);
    }

    public void show(List<Step> steps) {
        getChildren().clear();
        for (Step step : steps) {
            if (!getChildren().isEmpty()) {
                getChildren().add(Icons.of(BootstrapIcons.CHEVRON_RIGHT, 12));
            }
            getChildren().add(label(step));
        }
    }

    private static Node label(Step step) {
        Label label = Labels.of(Type.SECONDARY, step.word());
        label.setGraphic(Icons.of(Tone.of(step.state()), 14));
        label.pseudoClassStateChanged(CURRENT, step.state() == RailState.UNDER_WAY);
        return label;
    }
}

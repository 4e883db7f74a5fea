package vn.binhxet.ui.scoring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vn.binhxet.core.scoring.Stage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which stage the matrix shows, and whether all of them side by side. */
final class StageSwitch {
    private final Matrix matrix;
    private final Map<Stage, ToggleButton> stages = new EnumMap<>(Stage.class);
    private final ToggleButton together;
    private final HBox node = new HBox();

    StageSwitch(ScoringViewModel model) {
        matrix = model.matrix();
        for (Stage stage : Stage.values()) {
            ToggleButton button =
                    button(
                            "scoring-stage-" + stage.name().toLowerCase(Locale.ROOT),
                            model.text().heading(stage));
            button.setOnAction(_ -> press(() -> matrix.look(stage)));
            stages.put(stage, button);
        }
        together = button("scoring-together", model.text().of("scoring.together"));
        together.setOnAction(_ -> press(() -> matrix.sideBySide(!matrix.together().get())));
        node.getChildren().addAll(segments(stages.values()), segments(List.of(together)));
        node.setAlignment(Pos.CENTER);
        node.setSpacing(8);
        matrix.stage().subscribe(_ -> mark());
        matrix.together().subscribe(_ -> mark());
    }

    Node node() {
        return node;
    }

    private static Node segments(Collection<ToggleButton> buttons) {
        HBox segments = new HBox();
        segments.getChildren().addAll(buttons);
        segments.getStyleClass().add("segments");
        segments.setMaxHeight(Region.USE_PREF_SIZE);
        return segments;
    }

    private void press(Runnable change) {
        change.run();
        mark();
    }

    private void mark() {
        stages.forEach((stage, button) -> button.setSelected(stage == matrix.stage().get()));
        together.setSelected(matrix.together().get());
    }

    private static ToggleButton button(String id, String words) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.getStyleClass().add("segment");
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return button;
    }
}

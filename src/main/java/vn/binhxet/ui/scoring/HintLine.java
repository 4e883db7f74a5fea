package vn.binhxet.ui.scoring;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Polygon;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/**
 * The line above the matrix: at the left what can be typed in the cell one is at, or whose points
 * the last entry moved; at the right what the signs mean.
 */
final class HintLine {
    private static final double CORNER = 7;

    private final ScoringViewModel model;
    private final Label hint = Labels.shortening(Type.CAPTION, "");
    private final HBox node;

    HintLine(ScoringViewModel model) {
        this.model = model;
        Text text = model.text();
        hint.setId("scoring-hint");
        hint.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(hint, Priority.ALWAYS);
        Polygon corner = new Polygon(0, 0, CORNER, 0, CORNER, CORNER);
        corner.getStyleClass().add("legend-corner");
        Label differs = Labels.of(Type.CAPTION, text.of("scoring.legend.differs"));
        differs.setGraphic(corner);
        node =
                new HBox(
                        16,
                        hint,
                        differs,
                        Labels.of(Type.CAPTION, text.of("scoring.legend.notAssigned")),
                        Labels.of(Type.CAPTION, text.of("scoring.legend.missing")),
                        Labels.of(Type.CAPTION, text.of("scoring.legend.provisional")));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("hint-line");
        model.matrix().at().subscribe(_ -> show());
        model.matrix().arrangement().subscribe((_, _) -> show());
        model.entering().moved().subscribe((_, _) -> show());
    }

    Node node() {
        return node;
    }

    private void show() {
        String moved = model.entering().moved().get();
        String words = moved.isEmpty() ? new CellWords(model.matrix(), model.text()).hint() : moved;
        hint.setText(words);
        hint.getTooltip().setText(words);
        hint.getStyleClass().remove("doubtful");
        if (!moved.isEmpty()) {
            hint.getStyleClass().add("doubtful");
        }
    }
}

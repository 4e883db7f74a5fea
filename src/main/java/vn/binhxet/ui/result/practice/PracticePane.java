package vn.binhxet.ui.result.practice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.result.practice.Checking.Checked;

/** The verdict on a practice count, and below it each place where it went wrong. */
public final class PracticePane {
    private final Label verdict = Labels.wrapping(Type.STRONG, "");
    private final HBox head = new HBox(8);
    private final VBox where = new VBox(4);
    private final Card node = new Card(head, where);

    public PracticePane(Checking model) {
        verdict.setId("result-practice-verdict");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        verdict.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.TOP_LEFT);
        where.setId("result-practice-where");
        Shown.when(node, model.checked().map(checked -> checked.isPresent()));
        model.checked().subscribe(checked -> checked.ifPresent(this::show));
    }

    public Node node() {
        return node;
    }

    private void show(Checked checked) {
        Tone tone = checked.where().isEmpty() ? Tone.GOOD : Tone.BAD;
        verdict.setText(checked.verdict());
        head.getChildren().setAll(tone.on(Icons.of(tone, 16)), verdict);
        node.edged(tone);
        Shown.when(where, !checked.where().isEmpty());
        where.getChildren()
                .setAll(
                        checked.where().stream()
                                .map(line -> Labels.wrapping(Type.SECONDARY, line))
                                .toList());
    }
}

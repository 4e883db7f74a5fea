package vn.binhxet.ui.scoring.why;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.why.AdjustmentStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.Turn;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** The bonus and penalty lines that apply, and the cap on all bonuses where it holds them back. */
final class AdjustmentCard {
    private final PageWords words;
    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;

    AdjustmentCard(PageWords words, Explanation explanation) {
        this.words = words;
        text = words.text();
        why = words.why();
        this.explanation = explanation;
    }

    Node node() {
        StepTable table = new StepTable(words, explanation.stages().keySet());
        Points sum = explanation.row().bonus().plus(explanation.row().penalty());
        table.head(text.of("why.lines"), Labels.of(Type.STRONG, why.points(sum)));
        explanation.adjustments().forEach(step -> add(step, table));
        Card card = new Card(table.node()).flush();
        if (explanation.isBonusCapped()) {
            VBox capped =
                    new VBox(
                            Labels.wrapping(
                                    Type.SECONDARY,
                                    text.of(
                                            "why.bonusCap",
                                            why.points(explanation.bonusBeforeCap()),
                                            why.points(explanation.row().bonus()))));
            capped.getStyleClass().add("step-note");
            card.with(capped);
        }
        return card;
    }

    private void add(AdjustmentStep step, StepTable table) {
        VBox how = new VBox(2, Labels.wrapping(Type.SECONDARY, why.formula(step)));
        for (Turn<?> change : step.changes()) {
            how.getChildren().add(Labels.wrapping(Type.CAPTION, why.change(change)));
        }
        table.row(
                step.adjustment().code().value(),
                Labels.wrapping(Type.BODY, step.adjustment().title()),
                how,
                stage -> points(step, stage),
                step.adjustment().cap());
    }

    private String points(AdjustmentStep step, Stage stage) {
        Integer times = step.stages().get(stage);
        return times == null ? "" : why.points(step.adjustment().points(times));
    }
}

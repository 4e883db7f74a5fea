package vn.binhxet.ui.scoring.why;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.SectionStep;
import vn.binhxet.core.why.Turn;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/** One section: each criterion with what was entered, its formula, its points and its changes. */
final class SectionCard {
    private final Text text;
    private final WhyWords why;
    private final SectionStep section;
    private final StepTable table;

    SectionCard(PageWords words, Explanation explanation, SectionStep section) {
        text = words.text();
        why = words.why();
        this.section = section;
        table = new StepTable(words, explanation.stages().keySet());
    }

    Node node() {
        table.head(title(section), sum(section));
        add(section);
        return new Card(table.node()).flush();
    }

    private void add(SectionStep within) {
        within.criteria().forEach(this::add);
        for (SectionStep inner : within.sections()) {
            table.heading(title(inner), sum(inner));
            add(inner);
        }
    }

    private void add(CriterionStep step) {
        VBox how =
                new VBox(
                        2,
                        Labels.wrapping(Type.BODY, why.entry(step)),
                        Labels.wrapping(Type.SECONDARY, why.formula(step)));
        for (Turn<?> change : step.changes()) {
            how.getChildren().add(Labels.wrapping(Type.CAPTION, why.change(change)));
        }
        VBox what = new VBox(2, Labels.wrapping(Type.BODY, step.criterion().title()));
        if (step.criterion().source() != null) {
            what.getChildren().add(Labels.wrapping(Type.CAPTION, step.criterion().source()));
        }
        what.setAlignment(Pos.TOP_LEFT);
        table.row(
                step.criterion().code().value(),
                what,
                how,
                stage -> why.points(step.stages().get(stage)),
                step.criterion().max());
    }

    private String title(SectionStep step) {
        return text.of("why.section", step.section().code().value(), step.section().title());
    }

    private Label sum(SectionStep step) {
        return Labels.of(
                Type.STRONG,
                text.of("why.section.sum", why.points(step.points()), step.assigned()));
    }
}

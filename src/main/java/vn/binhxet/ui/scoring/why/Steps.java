package vn.binhxet.ui.scoring.why;

import javafx.scene.Node;

import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.why.AdjustmentStep;
import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.SectionStep;
import vn.binhxet.core.why.Turn;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The lines of a page, section by section: each criterion with what was entered, its formula, its
 * points and what changed them; then the bonus and penalty lines. Each is drawn when it comes into
 * view.
 */
final class Steps {
    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;
    private final StepRows rows;
    private final List<Supplier<Node>> lines = new ArrayList<>();

    Steps(PageWords words, Explanation explanation) {
        text = words.text();
        why = words.why();
        this.explanation = explanation;
        rows = new StepRows(words, explanation.stages().keySet());
    }

    List<Supplier<Node>> lines() {
        for (SectionStep section : explanation.sections()) {
            lines.add(() -> rows.head(title(section), sum(section)));
            addWithin(section);
        }
        if (!explanation.adjustments().isEmpty()) {
            addAdjustments();
        }
        return lines;
    }

    private void addWithin(SectionStep section) {
        section.criteria().forEach(step -> lines.add(() -> row(step)));
        for (SectionStep inner : section.sections()) {
            lines.add(() -> rows.heading(title(inner), sum(inner)));
            addWithin(inner);
        }
    }

    private void addAdjustments() {
        Points sum = explanation.row().bonus().plus(explanation.row().penalty());
        lines.add(() -> rows.head(text.of("why.lines"), why.points(sum)));
        explanation.adjustments().forEach(step -> lines.add(() -> row(step)));
        if (explanation.isBonusCapped()) {
            String capped =
                    text.of(
                            "why.bonusCap",
                            why.points(explanation.bonusBeforeCap()),
                            why.points(explanation.row().bonus()));
            lines.add(() -> rows.heading(capped, why.points(explanation.row().bonus())));
        }
    }

    private Node row(CriterionStep step) {
        List<String> what = new ArrayList<>(List.of(step.criterion().title()));
        if (step.criterion().source() != null) {
            what.add(step.criterion().source());
        }
        List<String> how = new ArrayList<>(List.of(why.entry(step), why.formula(step)));
        Cell cell = step.cell();
        if (cell != null && cell.evidence() != null && !cell.evidence().isBlank()) {
            how.add(text.of("why.evidence", cell.evidence()));
        }
        addChanges(step.changes(), how);
        return rows.row(
                step.criterion().code().value(),
                what,
                how,
                stage -> why.points(step.stages().get(stage)),
                step.criterion().max());
    }

    private Node row(AdjustmentStep step) {
        List<String> how = new ArrayList<>();
        how.add(text.of("why.entry.count", step.times()));
        how.add(why.formula(step));
        addChanges(step.changes(), how);
        return rows.row(
                step.adjustment().code().value(),
                List.of(step.adjustment().title()),
                how,
                stage -> points(step, stage),
                step.adjustment().cap());
    }

    private void addChanges(List<? extends Turn<?>> changes, List<String> how) {
        changes.forEach(change -> how.add(why.change(change)));
    }

    private String points(AdjustmentStep step, Stage stage) {
        Integer times = step.stages().get(stage);
        return times == null ? "" : why.points(step.adjustment().points(times));
    }

    private String title(SectionStep step) {
        return text.of("why.section", step.section().code().value(), step.section().title());
    }

    private String sum(SectionStep step) {
        return text.of("why.section.sum", why.points(step.points()), step.assigned());
    }
}

package vn.binhxet.document.points;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.why.AdjustmentStep;
import vn.binhxet.core.why.CriterionStep;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.core.why.SectionStep;
import vn.binhxet.core.why.Turn;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** From each entry to its points and to the sum of its section, as the rows of a table. */
final class PointSteps {
    private final Text text;
    private final WhyWords why;
    private final Explanation explanation;
    private final List<Stage> stages;
    private final List<Row> rows = new ArrayList<>();

    PointSteps(Text text, WhyWords why, Explanation explanation) {
        this.text = text;
        this.why = why;
        this.explanation = explanation;
        stages =
                Arrays.stream(Stage.values())
                        .filter(explanation.stages().keySet()::contains)
                        .toList();
    }

    Table table() {
        explanation.sections().forEach(this::add);
        if (!explanation.adjustments().isEmpty()) {
            add("", text.of("why.lines"), "", _ -> "", "", true);
            explanation.adjustments().forEach(this::add);
        }
        List<Column> columns = new ArrayList<>();
        List<Head> head = new ArrayList<>();
        column(Column.fixed(14), text.of("paper.scores.code"), columns, head);
        column(Column.growing(36), text.of("paper.scores.criterion"), columns, head);
        column(Column.growing(40), text.of("paper.why.how"), columns, head);
        for (Stage stage : stages) {
            column(Column.fixed(13.5), why.stage(stage), columns, head);
        }
        column(Column.fixed(12.5), text.of("why.max"), columns, head);
        return new Table("why", columns, 2, head, rows);
    }

    private static void column(Column column, String title, List<Column> columns, List<Head> head) {
        head.add(new Head(title, 0, columns.size(), 1, 1, false));
        columns.add(column);
    }

    private void add(SectionStep section) {
        add(
                section.section().code().value(),
                section.section().title(),
                "",
                stage -> why.points(section.stages().get(stage)),
                why.points(section.assigned()),
                true);
        section.criteria().forEach(this::add);
        section.sections().forEach(this::add);
    }

    private void add(CriterionStep step) {
        Criterion criterion = step.criterion();
        add(
                criterion.code().value(),
                lines(criterion.title(), criterion.source()),
                lines(why.entry(step) + "\n" + why.formula(step), changes(step.changes())),
                stage -> why.points(step.stages().get(stage)),
                why.points(criterion.max()),
                false);
    }

    private void add(AdjustmentStep step) {
        Points cap = step.adjustment().cap();
        add(
                step.adjustment().code().value(),
                step.adjustment().title(),
                lines(why.formula(step), changes(step.changes())),
                stage -> {
                    Integer times = step.stages().get(stage);
                    return times == null ? "" : why.points(step.adjustment().points(times));
                },
                cap == null ? "" : why.points(cap),
                false);
    }

    private void add(
            String code,
            String what,
            String how,
            Function<Stage, String> points,
            String most,
            boolean strong) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.left(code));
        cells.add(Cell.left(what));
        cells.add(Cell.left(how));
        stages.forEach(stage -> cells.add(Cell.right(points.apply(stage))));
        cells.add(Cell.right(most));
        rows.add(new Row(cells, strong));
    }

    private @Nullable String changes(List<? extends Turn<?>> changes) {
        return changes.isEmpty()
                ? null
                : String.join("\n", changes.stream().map(why::change).toList());
    }

    private static String lines(String first, @Nullable String more) {
        return more == null ? first : first + "\n" + more;
    }
}

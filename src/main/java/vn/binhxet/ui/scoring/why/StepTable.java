package vn.binhxet.ui.scoring.why;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Steps one below the other: what it is, how it came about, the points at each stage the unit has,
 * and of how many at most.
 */
final class StepTable {
    private static final double CODE = 52;
    private static final double POINTS = 68;

    private final GridPane grid = new GridPane();
    private final Text text;
    private final WhyWords why;
    private final List<Stage> stages;
    private int row;

    /**
     * An empty table.
     *
     * @param stages those the unit has
     */
    StepTable(PageWords words, Collection<Stage> stages) {
        text = words.text();
        why = words.why();
        this.stages = Arrays.stream(Stage.values()).filter(stages::contains).toList();
        grid.getStyleClass().add("step-table");
        ColumnConstraints what = new ColumnConstraints();
        what.setPercentWidth(30);
        ColumnConstraints how = new ColumnConstraints();
        how.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(width(CODE, HPos.LEFT), what, how);
        for (int i = 0; i <= this.stages.size(); i++) {
            grid.getColumnConstraints().add(width(POINTS, HPos.RIGHT));
        }
    }

    Node node() {
        return grid;
    }

    /** The name of the table with its sum, and over the points what they are. */
    void head(String title, Label sum) {
        heading(title, sum);
        int column = 3;
        for (Stage stage : stages) {
            put(Labels.of(Type.CAPTION, why.stage(stage)), column++);
        }
        put(Labels.of(Type.CAPTION, text.of("why.max")), column);
        row++;
    }

    /** A name over the rows that follow. */
    void heading(String title, Label sum) {
        if (row > 0) {
            rule();
        }
        HBox both = new HBox(12, Labels.wrapping(Type.STRONG, title), Labels.gap(), sum);
        both.getStyleClass().add("step-heading");
        grid.add(both, 0, row++, 4 + stages.size(), 1);
    }

    /** One step. */
    void row(
            String code,
            Node what,
            Node how,
            Function<Stage, String> points,
            @Nullable Points max) {
        rule();
        put(Labels.wrapping(Type.SECONDARY, code), 0);
        put(what, 1);
        put(how, 2);
        int column = 3;
        for (Stage stage : stages) {
            boolean last = stage == stages.getLast();
            put(Labels.of(last ? Type.STRONG : Type.BODY, points.apply(stage)), column++);
        }
        put(Labels.of(Type.SECONDARY, max == null ? "" : why.points(max)), column);
        row++;
    }

    private void rule() {
        Region rule = new Region();
        rule.getStyleClass().add("rule");
        grid.add(rule, 0, row++, 4 + stages.size(), 1);
    }

    private void put(Node node, int column) {
        GridPane.setValignment(node, VPos.TOP);
        grid.add(node, column, row);
    }

    private static ColumnConstraints width(double width, HPos side) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        column.setHalignment(side);
        return column;
    }
}

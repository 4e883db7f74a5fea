package vn.binhxet.ui.scoring.why;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
 * The rows of a page, all with the same columns: what it is, how it came about, the points at each
 * stage the unit has, and of how many at most.
 */
final class StepRows {
    private static final double CODE = 52;
    private static final double POINTS = 68;

    private final Text text;
    private final WhyWords why;
    private final List<Stage> stages;

    /**
     * Rows of one page.
     *
     * @param stages those the unit has
     */
    StepRows(PageWords words, Collection<Stage> stages) {
        text = words.text();
        why = words.why();
        this.stages = Arrays.stream(Stage.values()).filter(stages::contains).toList();
    }

    /** A name with its sum, and over the points what they are. */
    Node head(String title, String sum) {
        GridPane columns = columns();
        int column = 3;
        for (Stage stage : stages) {
            columns.add(Labels.of(Type.CAPTION, why.stage(stage)), column++, 0);
        }
        columns.add(Labels.of(Type.CAPTION, text.of("why.max")), column, 0);
        VBox head = new VBox(6, named(title, sum), columns);
        head.getStyleClass().add("step-head");
        return head;
    }

    /** A name with its sum over the rows that follow. */
    Node heading(String title, String sum) {
        HBox heading = named(title, sum);
        heading.getStyleClass().add("step-row");
        return heading;
    }

    /**
     * One step.
     *
     * @param what its title, and below it what is said more quietly
     * @param how the entry, then its formula, then what is said more quietly
     * @param max null where there is none
     */
    Node row(
            String code,
            List<String> what,
            List<String> how,
            Function<Stage, String> points,
            @Nullable Points max) {
        GridPane row = columns();
        row.getStyleClass().add("step-row");
        row.add(Labels.wrapping(Type.SECONDARY, code), 0, 0);
        row.add(lines(what, Type.BODY, Type.CAPTION), 1, 0);
        row.add(lines(how, Type.BODY, Type.SECONDARY, Type.CAPTION), 2, 0);
        int column = 3;
        for (Stage stage : stages) {
            Type type = stage == stages.getLast() ? Type.STRONG : Type.BODY;
            row.add(Labels.of(type, points.apply(stage)), column++, 0);
        }
        row.add(Labels.of(Type.SECONDARY, max == null ? "" : why.points(max)), column, 0);
        row.getChildren().forEach(node -> GridPane.setValignment(node, VPos.TOP));
        return row;
    }

    /** Lines in these types, from the last on all in the last. */
    private static VBox lines(List<String> words, Type... types) {
        VBox lines = new VBox(2);
        for (String line : words) {
            Type type = types[Math.min(lines.getChildren().size(), types.length - 1)];
            lines.getChildren().add(Labels.wrapping(type, line));
        }
        return lines;
    }

    private static HBox named(String title, String sum) {
        HBox both =
                new HBox(
                        12,
                        Labels.wrapping(Type.STRONG, title),
                        Labels.gap(),
                        Labels.of(Type.STRONG, sum));
        both.getStyleClass().add("step-heading");
        return both;
    }

    private GridPane columns() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        ColumnConstraints what = new ColumnConstraints();
        what.setPercentWidth(30);
        ColumnConstraints how = new ColumnConstraints();
        how.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(width(CODE, HPos.LEFT), what, how);
        for (int i = 0; i <= stages.size(); i++) {
            grid.getColumnConstraints().add(width(POINTS, HPos.RIGHT));
        }
        return grid;
    }

    private static ColumnConstraints width(double width, HPos side) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setMinWidth(width);
        column.setHalignment(side);
        return column;
    }
}

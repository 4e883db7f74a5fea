package vn.binhxet.ui.scoring;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.ui.kit.matrix.GridContent;
import vn.binhxet.ui.kit.matrix.MatrixGrid;
import vn.binhxet.ui.kit.matrix.Spot;
import vn.binhxet.ui.kit.part.ErrorBlock;
import vn.binhxet.ui.kit.part.Shown;

import java.util.List;
import java.util.function.Consumer;

/** The matrix, and below it the cell one is at beside what needs attention. */
final class ScoringView {
    private static final double ATTENTION = 330;
    private static final double PROBLEMS = 150;
    private static final double GRID = 120;

    /** What needs attention is looked for when nobody has typed for so long. */
    private static final Duration QUIET = Duration.millis(400);

    private final ScoringViewModel model;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private final @Nullable Consumer<UnitId> why;
    private final MatrixGrid grid;
    private final EditorPane editor;
    private final AttentionPane attention;
    private final ErrorBlock errors;
    private final ScrollPane problems;

    /**
     * @param why shows why a unit stands where it stands; null where that cannot be shown
     */
    ScoringView(ScoringViewModel model, @Nullable Consumer<UnitId> why) {
        this.model = model;
        this.why = why;
        grid = new MatrixGrid(content(), model.entering());
        editor = new EditorPane(model, this::back, grid::goOn, why);
        attention = new AttentionPane(model, grid::requestFocus);
        errors = ErrorBlock.ofFile(model.text(), "scoring.problems");
        problems = new ScrollPane(errors);
    }

    Parent build() {
        Matrix matrix = model.matrix();
        grid.setId("scoring-grid");
        grid.setMinHeight(GRID);
        grid.setPrefHeight(GRID);
        VBox.setVgrow(grid, Priority.ALWAYS);
        grid.selection().subscribe((_, now) -> matrix.at().set(now.cursor()));
        matrix.at().subscribe(this::go);
        matrix.scores().subscribe((_, _) -> draw());
        quiet.setOnFinished(_ -> model.lookOver());
        matrix.scores().subscribe((_, _) -> quiet.playFromStart());
        matrix.stage().subscribe((_, _) -> quiet.playFromStart());
        model.gap().subscribe((_, _) -> model.lookOver());
        matrix.arrangement().subscribe((_, _) -> draw());
        matrix.stage().subscribe((_, _) -> draw());
        model.matters().subscribe(attention::show);
        model.recording().problems().subscribe(this::show);
        VBox body = new VBox(6, new HintLine(model).node(), grid, problemList(), below());
        body.setPadding(new Insets(0, 20, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        return body;
    }

    /** It has come into view. */
    void shown() {
        model.lookOver();
        grid.requestFocus();
    }

    private Node below() {
        HBox.setHgrow(editor.node(), Priority.ALWAYS);
        VBox right = new VBox(attention.node());
        VBox.setVgrow(attention.node(), Priority.ALWAYS);
        right.setMinWidth(ATTENTION);
        right.setMaxWidth(ATTENTION);
        HBox below = new HBox(12, editor.node(), right);
        below.setMinHeight(Region.USE_PREF_SIZE);
        return below;
    }

    private Node problemList() {
        problems.setFitToWidth(true);
        problems.setFocusTraversable(false);
        problems.setMinHeight(0);
        problems.setMaxHeight(PROBLEMS);
        return problems;
    }

    private void show(List<Problem> wrong) {
        errors.show(wrong);
        Shown.when(problems, !wrong.isEmpty());
    }

    private void draw() {
        grid.show(content());
    }

    private GridContent content() {
        Matrix matrix = model.matrix();
        MatrixDrawing looks =
                new MatrixDrawing(
                        matrix.scores().get(),
                        matrix.arrangement().get(),
                        matrix.stage().get(),
                        model.text());
        return new MatrixHeads(
                        model.text(),
                        matrix.scores().get(),
                        matrix.arrangement().get(),
                        matrix.together().get())
                .content(looks);
    }

    private void go(Spot spot) {
        if (!grid.selection().get().cursor().equals(spot)) {
            grid.go(spot);
        }
    }

    /** Back to the matrix, whatever waited for a reason. */
    private void back() {
        model.entering().giveUp();
        grid.giveUp();
    }

    private void pressed(KeyEvent event) {
        boolean control = event.isShortcutDown();
        KeyCode key = event.getCode();
        Runnable done =
                switch (key) {
                    case R -> control ? editor::focusReason : null;
                    case PAGE_UP -> control ? () -> turn(-1) : null;
                    case PAGE_DOWN -> control ? () -> turn(1) : null;
                    case F3 -> this::why;
                    case ESCAPE ->
                            model.recording().problems().get().isEmpty() || grid.isTyping()
                                    ? null
                                    : () -> model.recording().show(List.of());
                    default -> null;
                };
        if (done != null) {
            event.consume();
            done.run();
        }
    }

    private void turn(int by) {
        if (!grid.isTyping()) {
            model.matrix().turn(by);
        }
    }

    private void why() {
        if (why != null) {
            model.matrix().here().ifPresent(unit -> why.accept(unit.id()));
        }
    }
}

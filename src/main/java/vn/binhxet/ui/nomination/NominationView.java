package vn.binhxet.ui.nomination;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.nomination.RestrictViewModel.Kind;

/** The table at the left; at the right the picked cell, or the form for what speaks against it. */
final class NominationView {
    private static final double RIGHT = 340;

    private final RestrictViewModel restrict;
    private final TablePane table;
    private final CellPane cell;
    private final RestrictPane form;
    private final NoticePane notice;

    /**
     * @param toResults goes where is decided what has to be decided again
     */
    NominationView(NominationViewModel model, RestrictViewModel restrict, Runnable toResults) {
        this.restrict = restrict;
        table = new TablePane(model);
        cell = new CellPane(model, restrict);
        form = new RestrictPane(model, restrict);
        notice = new NoticePane(model, toResults);
        table.table().addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Shown.when(cell.node(), restrict.form().map(open -> open.isEmpty()));
        restrict.form().subscribe((_, _) -> focus());
    }

    Parent build() {
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        VBox left = new VBox(12, notice.node(), table.node());
        HBox.setHgrow(left, Priority.ALWAYS);
        StackPane body = new StackPane(new HBox(12, left, right()));
        body.setPadding(new Insets(0, 8, 12, 20));
        return body;
    }

    /** Puts the focus where typing goes on. */
    void focus() {
        if (restrict.form().get().isPresent()) {
            form.focus();
        } else {
            table.focus();
        }
    }

    private Node right() {
        VBox column = new VBox(12, cell.node(), form.node());
        column.setMinWidth(RIGHT);
        column.setMaxWidth(RIGHT);
        ScrollPane scrolled = new ScrollPane(column);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setFocusTraversable(false);
        scrolled.getStyleClass().add("row-list");
        scrolled.setMinWidth(RIGHT + 12);
        scrolled.setMaxWidth(RIGHT + 12);
        return scrolled;
    }

    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "-" -> cell.open(restrict, Kind.BAR);
            case "*" -> cell.open(restrict, Kind.WITHDRAW);
            default -> {
                return;
            }
        }
        event.consume();
    }
}

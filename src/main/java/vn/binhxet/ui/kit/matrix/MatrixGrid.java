package vn.binhxet.ui.kit.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.FxClip;

import java.util.Optional;

/**
 * A table one types in as in a spreadsheet: arrows, Enter and Tab go from cell to cell, a digit or
 * F2 opens one, Shift marks a block, Ctrl+C and Ctrl+V carry it to and from Excel. It has the focus
 * as a whole. Nothing typed is lost: an open cell stays open until what is in it was taken or given
 * up.
 */
public final class MatrixGrid extends Region {
    private final Clip clip = new FxClip();
    private final CellTyping typing;
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.START);
    private final GridPanes panes;
    private final CellEditor editor;
    private GridContent content;
    private Spot step = new Spot(0, 0);

    public MatrixGrid(GridContent first, CellTyping typing) {
        this.typing = typing;
        content = first;
        panes = new GridPanes(first, typing::fold);
        editor = new CellEditor(typing, new Left());
        getChildren().addAll(panes, editor);
        getStyleClass().add("matrix");
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        setFocusTraversable(true);
        Clipped.to(this);
        GridKeys keys = new GridKeys(new Pressed());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!editor.isOpen()) {
                        keys.pressed(event);
                    }
                });
        addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (!editor.isOpen()) {
                        keys.typed(event);
                    }
                });
        panes.addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        panes.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    /** Shows this from now on; the cell one is at stays, as far as it is still there. */
    public void show(GridContent now) {
        content = now;
        panes.show(now);
        pick(selection.get().cursor(), selection.get().anchor());
    }

    /** The cell one is at, and the block. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Goes to a cell. */
    public void go(Spot spot) {
        pick(spot, spot);
    }

    /** Whether a cell is open. */
    public boolean isTyping() {
        return editor.isOpen();
    }

    /** What stands in the open cell. */
    public String text() {
        return editor.text();
    }

    /** What was typed has been taken after all: goes on where the key that left it leads. */
    public void goOn() {
        editor.close();
        requestFocus();
        move(step.row(), step.column(), false);
    }

    /** Forgets what was typed. */
    public void giveUp() {
        editor.close();
        requestFocus();
    }

    private boolean isEmpty() {
        return content.rows().isEmpty() || panes.columnCount() == 0;
    }

    private void move(int rows, int columns, boolean extend) {
        if (!isEmpty()) {
            Selection now = selection.get();
            Selection next = now.to(now.cursor().plus(rows, columns), extend);
            pick(next.cursor(), next.anchor());
        }
    }

    private void pick(Spot cursor, Spot anchor) {
        if (!isEmpty()) {
            Selection next =
                    new Selection(anchor, cursor)
                            .within(content.rows().size(), panes.columnCount());
            selection.set(next);
            panes.select(next);
            requestLayout();
        }
    }

    /** Opens the cell one is at, or the band it stands for. */
    private void edit(String first) {
        if (isEmpty()) {
            return;
        }
        Spot spot = selection.get().cursor();
        Optional<String> standing = typing.typed(spot);
        if (standing.isPresent()) {
            editor.open(spot, standing.get(), first);
            requestLayout();
        } else {
            fold();
        }
    }

    private void fold() {
        if (!isEmpty()) {
            typing.fold(panes.bandOf(selection.get().cursor().column()));
        }
    }

    /** Leaves the open cell, if what was typed there is taken. */
    private void leave(int rows, int columns) {
        step = new Spot(rows, columns);
        if (!editor.isChanged()) {
            goOn();
        } else if (!editor.isFine()) {
            editor.again();
        } else if (typing.take(editor.spot(), editor.text())) {
            goOn();
        }
    }

    private void clicked(MouseEvent event) {
        if (editor.isOpen()) {
            leave(0, 0);
        }
        if (editor.isOpen()) {
            return;
        }
        requestFocus();
        Optional<Spot> spot = panes.spotAt(event.getX(), event.getY());
        spot.ifPresent(at -> pick(at, event.isShiftDown() ? selection.get().anchor() : at));
        if (spot.isPresent() && event.getClickCount() == 2) {
            edit("");
        }
    }

    private void dragged(MouseEvent event) {
        if (!editor.isOpen()) {
            panes.spotAt(event.getX(), event.getY())
                    .ifPresent(at -> pick(at, selection.get().anchor()));
        }
    }

    @Override
    protected void layoutChildren() {
        panes.resizeRelocate(0, 0, getWidth(), getHeight());
        editor.resizeRelocate(0, 0, getWidth(), getHeight());
        if (editor.isOpen()) {
            panes.layout();
            editor.place(panes.boundsOf(editor.spot()));
        }
    }

    /** What the keys do that leave an open cell. */
    private final class Left implements CellEditor.Leaving {
        @Override
        public void leave(int rows, int columns) {
            MatrixGrid.this.leave(rows, columns);
        }

        @Override
        public void forget() {
            giveUp();
        }
    }

    /** What the keys do while no cell is open. */
    private final class Pressed implements GridKeys.Keyed {
        @Override
        public void move(int rows, int columns, boolean extend) {
            MatrixGrid.this.move(rows, columns, extend);
        }

        @Override
        public int page() {
            return panes.page();
        }

        @Override
        public void edit(String first) {
            MatrixGrid.this.edit(first);
        }

        @Override
        public void takeOut() {
            if (!isEmpty()) {
                typing.takeOut(selection.get().block());
            }
        }

        @Override
        public void copy() {
            if (!isEmpty()) {
                String text = typing.copied(selection.get().block());
                clip.put(text);
            }
        }

        @Override
        public void paste() {
            String text = clip.text();
            if (!isEmpty() && !text.isEmpty()) {
                typing.paste(selection.get().block().first(), text);
            }
        }

        @Override
        public void selectAll() {
            pick(new Spot(content.rows().size() - 1, panes.columnCount() - 1), new Spot(0, 0));
        }

        @Override
        public void fold() {
            MatrixGrid.this.fold();
        }
    }
}

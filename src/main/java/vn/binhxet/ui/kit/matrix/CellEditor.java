package vn.binhxet.ui.kit.matrix;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import vn.binhxet.ui.kit.matrix.CellTyping.Remark.State;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

/**
 * The field in which one types, over its cell, and the remark below it. Opened by a digit, arrow
 * keys leave it as in Excel; opened by F2 they move within the text.
 */
final class CellEditor extends Pane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double LEAST_WIDTH = 76;
    private static final double REMARK_WIDTH = 300;

    private final CellTyping typing;
    private final Leaving leaving;
    private final TextField field = new TextField();
    private final Label remark = Labels.wrapping(Type.SECONDARY, "");
    private Spot spot = new Spot(0, 0);
    private String before = "";
    private boolean quick;
    private boolean insisted;

    /** What is asked when a key leaves the field. */
    interface Leaving {
        /** To go on so many cells further, if what was typed is taken. */
        void leave(int rows, int columns);

        /** To forget what was typed. */
        void forget();
    }

    CellEditor(CellTyping typing, Leaving leaving) {
        this.typing = typing;
        this.leaving = leaving;
        field.getStyleClass().add("cell-field");
        field.setAlignment(Pos.CENTER_RIGHT);
        remark.getStyleClass().add("cell-remark");
        remark.setMaxWidth(REMARK_WIDTH);
        remark.setMouseTransparent(true);
        field.setManaged(false);
        remark.setManaged(false);
        getChildren().addAll(field, remark);
        setPickOnBounds(false);
        setVisible(false);
        field.textProperty().subscribe((_, _) -> judge());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isOpen() {
        return isVisible();
    }

    Spot spot() {
        return spot;
    }

    String text() {
        return field.getText().strip();
    }

    /** Whether anything else stands there than when it was opened. */
    boolean isChanged() {
        return !text().equals(before) && !text().isEmpty();
    }

    /** Whether it can be taken; if it cannot, the field says so from now on. */
    boolean isFine() {
        insisted = true;
        judge();
        return typing.remark(spot, text()).state() == State.FINE;
    }

    /**
     * Opens it.
     *
     * @param standing what stands there
     * @param first what was typed to open it; empty to change what stands there
     */
    void open(Spot at, String standing, String first) {
        spot = at;
        before = standing;
        quick = !first.isEmpty();
        insisted = false;
        setVisible(true);
        field.setText(quick ? first : before);
        field.requestFocus();
        field.end();
        judge();
    }

    void close() {
        setVisible(false);
    }

    /** Goes back to the field, with what was typed. */
    void again() {
        field.requestFocus();
        field.end();
    }

    /** Puts the field over its cell, and the remark where there is room for it. */
    void place(Bounds cell) {
        double width = Math.max(cell.getWidth(), LEAST_WIDTH);
        double left = Math.clamp(cell.getMaxX() - width, 0, Math.max(0, getWidth() - width));
        field.resizeRelocate(left, cell.getMinY() - 1, width, cell.getHeight() + 2);
        double needed = Math.min(REMARK_WIDTH, Math.ceil(remark.prefWidth(-1)));
        double height = Math.ceil(remark.prefHeight(needed));
        double below = cell.getMaxY() + 3;
        double top = below + height <= getHeight() ? below : cell.getMinY() - 3 - height;
        double from = Math.clamp(left, 0, Math.max(0, getWidth() - needed));
        remark.resizeRelocate(from, top, needed, height);
    }

    private void judge() {
        if (!isOpen()) {
            return;
        }
        CellTyping.Remark said = isChanged() ? typing.remark(spot, text()) : CellTyping.Remark.NONE;
        boolean wrong =
                said.state() == State.WRONG || (insisted && said.state() == State.UNFINISHED);
        field.pseudoClassStateChanged(DANGER, wrong);
        field.setAccessibleHelp(said.sentence());
        remark.pseudoClassStateChanged(DANGER, wrong);
        remark.setText(said.sentence());
        remark.setVisible(!said.sentence().isEmpty());
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        KeyCode key = event.getCode();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        switch (key) {
            case ENTER -> leave(event, back, 0);
            case TAB -> leave(event, 0, back);
            case UP -> leave(event, -1, 0);
            case DOWN -> leave(event, 1, 0);
            case LEFT -> leaveQuickly(event, -1);
            case RIGHT -> leaveQuickly(event, 1);
            case F2 -> quick = false;
            case ESCAPE -> {
                event.consume();
                leaving.forget();
            }
            default -> {}
        }
    }

    private void leaveQuickly(KeyEvent event, int columns) {
        if (quick && !event.isShiftDown()) {
            leave(event, 0, columns);
        }
    }

    private void leave(KeyEvent event, int rows, int columns) {
        event.consume();
        leaving.leave(rows, columns);
    }
}

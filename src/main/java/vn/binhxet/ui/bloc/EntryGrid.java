package vn.binhxet.ui.bloc;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.GridRow;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A table that is typed into as in a spreadsheet, with a blank row at its end for what is new. One
 * field lies over the cell that is picked and keeps the focus, so that any way of writing
 * Vietnamese works in it. A cell is finished by leaving it: Enter and the arrows go on by rows, Tab
 * by cells; Escape takes back what was typed since.
 */
final class EntryGrid {
    private static final GridColumn NUMBER = GridColumn.fixed("", 44);

    private final List<GridColumn> columns;
    private final boolean numbered;
    private final Typed typed;
    private final Clip clip;
    private final TextField field = new TextField();
    private final VBox rows = new VBox();
    private final StackPane sheet = new Sheet();
    private final ScrollPane scrolled = new ScrollPane(sheet);
    private final VBox node;
    private List<GridRow> lines = List.of();
    private List<List<String>> cells = List.of();
    private Predicate<KeyEvent> command = _ -> false;
    private String before = "";
    private int row;
    private int column;
    private boolean isPutBack;

    /** What happens with what was typed or pasted; rows and columns count from 0. */
    interface Typed {
        /** A cell was finished with other words than it had. */
        void cell(int row, int column, String words);

        /** Several cells were pasted, the first of them here. */
        void block(int row, int column, String words);

        /** Another cell was picked. */
        default void picked(int row, int column) {}
    }

    /** Words in cells, and what else stands in the first of them. */
    record Line(List<String> cells, List<? extends Node> beside) {}

    /**
     * @param id of the field; the rows' is that and {@code rows}
     * @param numbered whether rows are numbered from 1
     */
    EntryGrid(String id, List<GridColumn> columns, boolean numbered, Clip clip, Typed typed) {
        this.columns = columns;
        this.numbered = numbered;
        this.clip = clip;
        this.typed = typed;
        field.setId(id);
        field.setManaged(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().subscribe(this::focusChanged);
        sheet.getChildren().addAll(rows, field);
        rows.setId(id + "-rows");
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.getStyleClass().add("row-list");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        node = new VBox(head(), scrolled);
    }

    Region node() {
        return node;
    }

    /** Keys with a meaning of their own here; answers whether it was one. */
    void onCommand(Predicate<KeyEvent> keys) {
        command = keys;
    }

    void focus() {
        field.requestFocus();
    }

    int row() {
        return row;
    }

    /** Whether nothing was typed into the cell since it was picked. */
    boolean isUnchanged() {
        return field.getText().equals(before);
    }

    /** Shows lines; what is being typed stays as it is. */
    void show(List<Line> all) {
        List<GridRow> shown = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        for (Line line : all) {
            shown.add(line(shown.size(), line));
            words.add(List.copyOf(line.cells()));
        }
        lines = List.copyOf(shown);
        cells = List.copyOf(words);
        rows.getChildren().setAll(lines);
        row = Math.min(row, lines.size() - 1);
        if (isUnchanged()) {
            open();
        }
        mark();
    }

    /** Goes to a cell, with the words it has. */
    void pick(int toRow, int toColumn) {
        row = Math.clamp(toRow, 0, Math.max(0, lines.size() - 1));
        column = Math.clamp(toColumn, 0, columns.size() - 1);
        open();
        mark();
        typed.picked(row, column);
    }

    /** Goes back to a cell whose words were refused, and puts them there again. */
    void putBack(int toRow, int toColumn, String words) {
        if (isUnchanged()) {
            pick(toRow, toColumn);
            field.setText(words);
            field.selectAll();
            isPutBack = true;
        }
    }

    private GridRow head() {
        List<GridColumn> drawn = drawn();
        return GridRow.head(
                drawn,
                drawn.stream().map(c -> Labels.wrapping(Type.SECONDARY, c.title())).toList());
    }

    private List<GridColumn> drawn() {
        List<GridColumn> drawn = new ArrayList<>(columns);
        if (numbered) {
            drawn.addFirst(NUMBER);
        }
        return drawn;
    }

    private Region number(int at, Line line) {
        boolean blank = line.cells().stream().allMatch(String::isEmpty);
        return new StackPane(blank ? new Label() : new NumberBox(Integer.toString(at + 1)));
    }

    private GridRow line(int at, Line line) {
        List<Region> shown = new ArrayList<>();
        if (numbered) {
            shown.add(number(at, line));
        }
        for (int i = 0; i < columns.size(); i++) {
            Label words = Labels.wrapping(Type.BODY, line.cells().get(i));
            words.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            int to = i;
            words.setOnMouseClicked(_ -> clicked(at, to));
            if (i == 0 && !line.beside().isEmpty()) {
                VBox both = new VBox(2, words);
                both.getChildren().addAll(line.beside());
                both.getStyleClass().add("grid-cell");
                shown.add(both);
            } else {
                shown.add(words);
            }
        }
        return new GridRow(drawn(), shown);
    }

    private void clicked(int toRow, int toColumn) {
        finish();
        pick(toRow, toColumn);
        focus();
    }

    private void open() {
        before = row < cells.size() ? cells.get(row).get(column) : "";
        field.setText(before);
        field.selectAll();
    }

    private void mark() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).mark(i == row);
        }
        sheet.requestLayout();
    }

    private void finish() {
        String words = field.getText();
        if (!words.equals(before)) {
            before = words;
            typed.cell(row, column, words);
        }
    }

    private void focusChanged(boolean focused) {
        if (!focused) {
            finish();
        }
    }

    private void pressed(KeyEvent event) {
        if (command.test(event) || pasted(event) || moved(event)) {
            event.consume();
        }
    }

    private boolean pasted(KeyEvent event) {
        boolean paste =
                (event.isShortcutDown() && event.getCode() == KeyCode.V)
                        || (event.isShiftDown() && event.getCode() == KeyCode.INSERT);
        if (!paste) {
            return false;
        }
        String words = clip.text();
        if (words.strip().matches("[^\\t\\r\\n]*")) {
            field.replaceSelection(words.strip());
        } else {
            field.setText(before);
            typed.block(row, column, words);
        }
        return true;
    }

    private boolean moved(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case ENTER, DOWN -> go(row + 1, column);
            case UP -> row > 0 && go(row - 1, column);
            case TAB -> event.isShiftDown() ? goBack() : goOn();
            case LEFT -> isUntouched() && column > 0 && go(row, column - 1);
            case RIGHT -> isUntouched() && column + 1 < columns.size() && go(row, column + 1);
            case F2 -> {
                field.deselect();
                field.end();
                yield true;
            }
            case ESCAPE -> {
                boolean changed = !field.getText().equals(before);
                open();
                yield changed;
            }
            default -> false;
        };
    }

    /** The cell on the right or the first of the next row; out of the table after the last. */
    private boolean goOn() {
        return column + 1 < columns.size()
                ? go(row, column + 1)
                : row + 1 < lines.size() && go(row + 1, 0);
    }

    private boolean goBack() {
        return column > 0 ? go(row, column - 1) : row > 0 && go(row - 1, columns.size() - 1);
    }

    private boolean isUntouched() {
        return field.getSelectedText().equals(field.getText());
    }

    private boolean go(int toRow, int toColumn) {
        isPutBack = false;
        finish();
        if (!isPutBack) {
            pick(toRow, toColumn);
        }
        return true;
    }

    /** Rows, and the field over the cell that is picked. */
    private final class Sheet extends StackPane {
        private int revealed = -1;

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (row >= lines.size()) {
                return;
            }
            GridRow line = lines.get(row);
            Node cell = line.cell(numbered ? column + 1 : column);
            boolean shared = cell instanceof VBox;
            Node words = cell instanceof VBox both ? both.getChildren().getFirst() : cell;
            line.layout();
            if (cell instanceof VBox both) {
                both.layout();
            }
            double top = line.getLayoutY();
            double height = words.getLayoutBounds().getHeight();
            field.resizeRelocate(
                    cell.getLayoutX() - 6,
                    top + (shared ? words.getLayoutY() - 2 : 1),
                    cell.getLayoutBounds().getWidth() + 12,
                    shared ? height + 4 : line.getHeight() - 2);
            if (revealed != row) {
                revealed = row;
                reveal(top, top + line.getHeight());
            }
        }

        private void reveal(double top, double bottom) {
            double seen = scrolled.getViewportBounds().getHeight();
            double hidden = getHeight() - seen;
            double at = scrolled.getVvalue() * hidden;
            if (hidden > 0 && top < at) {
                scrolled.setVvalue(top / hidden);
            } else if (hidden > 0 && bottom > at + seen) {
                scrolled.setVvalue((bottom - seen) / hidden);
            }
        }
    }
}

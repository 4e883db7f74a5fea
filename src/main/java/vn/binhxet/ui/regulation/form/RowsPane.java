package vn.binhxet.ui.regulation.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.regulation.draft.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A small table whose rows are typed in place, added and taken out. */
public final class RowsPane<T> {
    /**
     * One column.
     *
     * @param head key of its title
     * @param width in px; 0 for all the room that is left
     */
    public record Column(String head, double width) {}

    /** The fields of a row, one for each column. */
    public interface Cells<T> {
        List<? extends Node> of(Form form, Part<T> row, String id);
    }

    private final Form outer;
    private final Form inner;
    private final String id;
    private final Part<List<T>> rows;
    private final Function<List<T>, T> fresh;
    private final List<Column> columns;
    private final Cells<T> cells;
    private final GridPane grid = new GridPane(8, 6);
    private final Label wrong = Labels.wrapping(Type.SECONDARY, "");
    private final VBox node = new VBox(8);
    private int shown = -1;

    /**
     * @param id of the table; fields are {@code id-part-0}
     * @param fresh the row that is added to those there are
     */
    public RowsPane(
            Form outer,
            String id,
            Part<List<T>> rows,
            Function<List<T>, T> fresh,
            List<Column> columns,
            Cells<T> cells) {
        this.outer = outer;
        this.id = id;
        this.rows = rows;
        this.fresh = fresh;
        this.columns = List.copyOf(columns);
        this.cells = cells;
        inner = new Form(outer.draft(), outer.text());
        columns.forEach(column -> grid.getColumnConstraints().add(width(column.width())));
        node.getChildren().addAll(grid, refused(), addButton());
        outer.follow(this::show);
    }

    public Node node() {
        return node;
    }

    private Node refused() {
        HBox line = new HBox(6, Icons.of(Tone.BAD, 14), wrong);
        HBox.setHgrow(wrong, Priority.ALWAYS);
        line.getStyleClass().add("field-error");
        Tone.BAD.on(line);
        Shown.when(line, wrong.textProperty().isNotEmpty());
        return line;
    }

    private Button addButton() {
        Button add =
                Buttons.small(
                        Buttons.outlined(
                                outer.text().of("regulation.rows.add"),
                                BootstrapIcons.PLUS,
                                this::add));
        add.setId(id + "-add");
        return add;
    }

    private List<T> now() {
        return rows.get().apply(outer.draft().regulation());
    }

    private void show() {
        int count = now().size();
        if (count == shown) {
            inner.refresh();
        } else {
            build(count);
        }
        Text text = outer.text();
        wrong.setText(outer.draft().state().get().problemAt(rows.place()).map(text::of).orElse(""));
    }

    private void build(int count) {
        shown = count;
        inner.clear();
        grid.getChildren().clear();
        Text text = outer.text();
        for (int i = 0; i < columns.size() && count > 0; i++) {
            grid.add(Labels.of(Type.SECONDARY, text.of(columns.get(i).head())), i, 0);
        }
        for (int i = 0; i < count; i++) {
            List<? extends Node> fields = cells.of(inner, Part.row(rows, i), id + "-" + i);
            for (int j = 0; j < fields.size(); j++) {
                grid.add(fields.get(j), j, i + 1);
            }
            grid.add(removeButton(i), columns.size(), i + 1);
        }
    }

    private Button removeButton(int at) {
        Button remove = Buttons.quiet("", BootstrapIcons.X, () -> remove(at));
        remove.setId(id + "-" + at + "-remove");
        remove.setAccessibleText(outer.text().of("regulation.rows.remove", at + 1));
        return Buttons.small(remove);
    }

    private void add() {
        List<T> more = new ArrayList<>(now());
        T row = fresh.apply(more);
        more.add(row);
        outer.draft().rearrange(rows.place(), r -> rows.set().apply(r, more));
        focusRow(now().indexOf(row));
    }

    private void remove(int at) {
        List<T> fewer = new ArrayList<>(now());
        fewer.remove(at);
        outer.draft().rearrange(rows.place(), r -> rows.set().apply(r, fewer));
        focusRow(Math.min(at, fewer.size() - 1));
    }

    private void focusRow(int at) {
        if (at < 0) {
            node.getChildren().getLast().requestFocus();
            return;
        }
        grid.getChildren().stream()
                .filter(field -> GridPane.getRowIndex(field) == at + 1)
                .findFirst()
                .ifPresent(field -> {
                    field.requestFocus();
                    if (field instanceof TextField typed) {
                        typed.selectAll();
                    }
                });
    }

    private static ColumnConstraints width(double width) {
        ColumnConstraints column = new ColumnConstraints();
        if (width > 0) {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        } else {
            column.setHgrow(Priority.ALWAYS);
        }
        return column;
    }
}

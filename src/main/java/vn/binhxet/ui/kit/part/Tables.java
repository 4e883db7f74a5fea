package vn.binhxet.ui.kit.part;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.function.Function;

/** Tables: rows of 34 px, only horizontal lines, numbers at the right. */
public final class Tables {
    private static final double ROW = 34;
    private static final double SCROLL_BAR = 12;

    private Tables() {}

    public static <T> TableView<T> of(
            ObservableList<T> rows, List<TableColumn<T, String>> columns) {
        TableView<T> table = new TableView<>(rows);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().addAll(columns);
        return table;
    }

    public static <T> TableColumn<T, String> words(
            String title, double width, Function<T, String> cell) {
        return column(title, width, cell, "words");
    }

    /** Numbers, written with the same decimals in every row. */
    public static <T> TableColumn<T, String> figures(
            String title, double width, Function<T, String> cell) {
        return column(title, width, cell, "figures");
    }

    /** Leaves out columns, the first first, until the others have room. */
    public static void fit(TableView<?> table, List<? extends TableColumn<?, ?>> dispensable) {
        double room = table.getWidth() - SCROLL_BAR;
        double need = table.getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
        for (TableColumn<?, ?> column : dispensable) {
            boolean leave = need > room;
            column.setVisible(!leave);
            need -= leave ? column.getMinWidth() : 0;
        }
    }

    private static <T> TableColumn<T, String> column(
            String title, double width, Function<T, String> cell, String style) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setMinWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        return column;
    }
}

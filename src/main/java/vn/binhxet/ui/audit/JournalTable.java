package vn.binhxet.ui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Tables;

import java.util.List;
import java.util.function.Function;

/** The entries as a table; only the rows in view are drawn, however many there are. */
final class JournalTable {
    private static final double ROW = 48;

    private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AuditRow> picked = new ReadOnlyObjectWrapper<>();
    private final TableView<AuditRow> table;
    private final Text text;

    /**
     * @param go runs on Enter in a row
     */
    JournalTable(Text text, Runnable go) {
        this.text = text;
        table = Tables.of(rows, columns());
        table.setFixedCellSize(ROW);
        table.setId("audit-table");
        table.getSelectionModel().selectedItemProperty().subscribe(row -> picked.set(row));
        table.getStyleClass().add("journal");
        table.setPlaceholder(
                new EmptyState(
                        BootstrapIcons.JOURNAL_TEXT,
                        text.of("audit.empty"),
                        text.of("audit.empty.words")));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && picked().get() != null) {
                        event.consume();
                        go.run();
                    }
                });
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
        if (picked().get() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    /** The picked entry; null while none is. */
    ReadOnlyObjectProperty<@Nullable AuditRow> picked() {
        return picked.getReadOnlyProperty();
    }

    /** Shows other entries; the picked one stays picked where it is among them. */
    void show(List<AuditRow> now) {
        AuditRow before = picked().get();
        rows.setAll(now);
        if (before != null) {
            now.stream()
                    .filter(row -> row.number() == before.number())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
        if (picked().get() == null) {
            table.getSelectionModel().selectFirst();
        }
    }

    private List<TableColumn<AuditRow, String>> columns() {
        TableColumn<AuditRow, String> what = words("what", 220, AuditRow::what);
        what.setCellFactory(_ -> new WhatCell(text));
        TableColumn<AuditRow, String> who = fixed(words("who", 136, AuditRow::who));
        who.setCellFactory(_ -> new NameCell());
        return List.of(
                fixed(Tables.figures(text.of("audit.column.number"), 64, this::number)),
                fixed(words("time", 108, this::time)),
                who,
                what,
                fixed(words("place", 118, row -> text.word(row.place()))));
    }

    private String number(AuditRow row) {
        return text.of("input.count", row.number());
    }

    private String time(AuditRow row) {
        return text.of(
                "audit.at",
                text.date(row.line().entry().at()).substring(0, 5),
                row.line().entry().at());
    }

    private TableColumn<AuditRow, String> words(
            String key, double width, Function<AuditRow, String> cell) {
        return Tables.words(text.of("audit.column." + key), width, cell);
    }

    private static TableColumn<AuditRow, String> fixed(TableColumn<AuditRow, String> column) {
        column.setMaxWidth(column.getMinWidth());
        return column;
    }

    /** A name on as many lines as the row has. */
    private static final class NameCell extends TableCell<AuditRow, String> {
        NameCell() {
            setWrapText(true);
            getStyleClass().add("shortening");
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(name);
        }
    }
}

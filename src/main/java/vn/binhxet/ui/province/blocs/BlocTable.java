package vn.binhxet.ui.province.blocs;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.submission.Told;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Tables;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;
import vn.binhxet.ui.province.tray.TrayWords;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A row a bloc, a column an award: how many of how many are proposed, and who leads next year. */
final class BlocTable {
    private static final double ROW = 54;

    private final Tray tray;
    private final Text text;
    private final TrayWords words;
    private final ObservableList<Received> rows = FXCollections.observableArrayList();
    private final TableView<Received> table;
    private List<TableColumn<Received, String>> besides = List.of();
    private List<String> awards = List.of();

    /**
     * @param jump shows the dossier of a row among the others
     */
    BlocTable(Tray tray, Text text, Consumer<Submission> jump) {
        this.tray = tray;
        this.text = text;
        words = new TrayWords(text);
        table = Tables.of(rows, columns());
        table.setFixedCellSize(ROW);
        table.setId("province-blocs");
        table.getStyleClass().addAll("journal", "tall-head");
        table.setAccessibleText(text.of("province.blocs"));
        table.setPlaceholder(
                new EmptyState(
                        BootstrapIcons.TABLE,
                        text.of("province.blocs.empty"),
                        text.of("province.blocs.empty.words")));
        table.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    Received row = table.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.ENTER && row != null) {
                        event.consume();
                        jump.accept(row.submission());
                    }
                });
        table.widthProperty().subscribe(_ -> fit());
        tray.all().subscribe(_ -> show());
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void show() {
        if (!awards.equals(tray.gathered().get().awards())) {
            awards = tray.gathered().get().awards();
            table.getColumns().setAll(columns());
            fit();
        }
        int selected = table.getSelectionModel().getSelectedIndex();
        rows.setAll(tray.byBloc().stream().filter(one -> one.told() != null).toList());
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.clamp(selected, 0, rows.size() - 1));
        }
    }

    private List<TableColumn<Received, String>> columns() {
        List<TableColumn<Received, String>> columns = new ArrayList<>();
        var units = figures(name("units"), 68, told(told -> "" + told.units().size()));
        var total = figures(name("total"), 72, one -> "" + one.proposals());
        var head = fixed(wrapped(name("head"), 160, Received::nextHead));
        var counted = fixed(wrapped(name("counted"), 112, this::counted));
        columns.add(wrapped(name("bloc"), 188, told(Told::bloc)));
        columns.add(figures(name("year"), 58, told(told -> "" + told.year())));
        columns.add(units);
        for (String award : awards) {
            columns.add(figures(award, 116, told(told -> used(told, award))));
        }
        columns.addAll(List.of(total, head, counted));
        besides = List.of(units, total, head, counted);
        return columns;
    }

    /** Where there is little room, what is told of the picked dossier is left out. */
    private void fit() {
        Tables.fit(table, besides);
    }

    private String name(String column) {
        return text.of("province.column." + column);
    }

    private String used(Told told, String award) {
        return told.award(award).map(own -> words.used(told, own)).orElse("–");
    }

    /** Whether it is added up, or what stands against it. */
    private String counted(Received one) {
        return one.line().counted()
                ? text.of("province.added")
                : one.gravest()
                        .map(mark -> text.of("province.notAdded", text.word(mark)))
                        .orElse(text.of("province.notAdded.decided"));
    }

    private static Function<Received, String> told(Function<Told, String> cell) {
        return one -> {
            Told told = one.told();
            return told == null ? "" : cell.apply(told);
        };
    }

    private static TableColumn<Received, String> figures(
            String title, double width, Function<Received, String> cell) {
        return fixed(headed(Tables.figures("", width, cell), title, width));
    }

    private static TableColumn<Received, String> wrapped(
            String title, double width, Function<Received, String> cell) {
        TableColumn<Received, String> column = headed(Tables.words("", width, cell), title, width);
        column.setCellFactory(_ -> new WrappedCell());
        return column;
    }

    private static TableColumn<Received, String> fixed(TableColumn<Received, String> column) {
        column.setPrefWidth(column.getMinWidth());
        column.setResizable(false);
        return column;
    }

    /** Titles of awards are long: heads wrap. */
    private static TableColumn<Received, String> headed(
            TableColumn<Received, String> column, String title, double width) {
        Label head = Labels.wrapping(Type.SECONDARY, title);
        head.setMinHeight(Region.USE_PREF_SIZE);
        head.setPrefWidth(width);
        column.setGraphic(head);
        return column;
    }

    /** A name on as many lines as the row has. */
    private static final class WrappedCell extends TableCell<Received, String> {
        WrappedCell() {
            setWrapText(true);
            getStyleClass().addAll("shortening", "secondary");
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(name);
        }
    }
}

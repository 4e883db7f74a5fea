package vn.binhxet.ui.province.list;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.core.submission.Told;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.EmptyState;
import vn.binhxet.ui.kit.part.Tables;
import vn.binhxet.ui.province.tray.Order;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Sifting;
import vn.binhxet.ui.province.tray.Tray;
import vn.binhxet.ui.province.tray.TrayWords;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The dossiers as a table; only the rows in view are drawn, however many there are. */
final class ReceivedTable {
    private static final double ROW = 54;

    /** Rows above one that is scrolled to. */
    private static final int ABOVE = 2;

    private final Tray tray;
    private final Text text;
    private final TrayWords words;
    private final ObservableList<Received> rows = FXCollections.observableArrayList();
    private final Map<Order, TableColumn<Received, String>> sorted = new EnumMap<>(Order.class);
    private final TableView<Received> table;
    private final Runnable toCode;
    private final TableColumn<Received, String> counted;
    private @Nullable Path revealed;
    private boolean showing;

    /**
     * @param toCode goes to the field for the code on the paper of the picked one
     */
    ReceivedTable(Tray tray, Text text, Runnable toCode) {
        this.tray = tray;
        this.text = text;
        this.toCode = toCode;
        words = new TrayWords(text);
        counted = words("counted", 54, this::counted);
        table = Tables.of(rows, columns());
        table.setFixedCellSize(ROW);
        table.setId("province-table");
        table.getStyleClass().add("journal");
        table.setAccessibleText(text.of("province.table"));
        table.setPlaceholder(
                new EmptyState(
                        BootstrapIcons.FUNNEL,
                        text.of("province.nothing"),
                        text.of("province.nothing.words")));
        table.setSortPolicy(_ -> sort());
        table.getSelectionModel().selectedItemProperty().subscribe((_, row) -> pick(row));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.widthProperty().subscribe(_ -> fit());
        tray.shown().subscribe(this::show);
        tray.picked().subscribe(this::select);
        tray.sifting().subscribe(this::point);
    }

    Node node() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    private List<TableColumn<Received, String>> columns() {
        TableColumn<Received, String> state = fixed(Order.STATE, words("state", 174, words::state));
        state.setCellFactory(_ -> new StateCell(words));
        TableColumn<Received, String> bloc =
                sorting(Order.BLOC, words("bloc", 188, told(Told::bloc)));
        bloc.setCellFactory(_ -> new LinesCell("secondary"));
        TableColumn<Received, String> file =
                fixed(Order.FILE, words("file", 130, one -> one.submission().file()));
        file.setCellFactory(_ -> new LinesCell("caption"));
        TableColumn<Received, String> used =
                fixed(Order.PROPOSALS, words("used", 106, told(words::proposals)));
        used.setCellFactory(_ -> new LinesCell("body"));
        TableColumn<Received, String> head =
                fixed(Order.HEAD, words("head", 152, Received::nextHead));
        head.setCellFactory(_ -> new LinesCell("secondary"));
        counted.setPrefWidth(counted.getMinWidth());
        counted.setResizable(false);
        return List.of(
                state,
                bloc,
                file,
                fixed(Order.YEAR, figures("year", 56, told(told -> "" + told.year()))),
                fixed(Order.UNITS, figures("units", 66, told(told -> "" + told.units().size()))),
                used,
                head,
                counted);
    }

    private TableColumn<Received, String> words(
            String key, double width, Function<Received, String> cell) {
        return Tables.words(text.of("province.column." + key), width, cell);
    }

    private TableColumn<Received, String> figures(
            String key, double width, Function<Received, String> cell) {
        return Tables.figures(text.of("province.column." + key), width, cell);
    }

    private TableColumn<Received, String> fixed(Order order, TableColumn<Received, String> column) {
        column.setPrefWidth(column.getMinWidth());
        column.setResizable(false);
        return sorting(order, column);
    }

    private TableColumn<Received, String> sorting(
            Order order, TableColumn<Received, String> column) {
        column.setSortable(true);
        sorted.put(order, column);
        return column;
    }

    private static Function<Received, String> told(Function<Told, String> cell) {
        return one -> {
            Told told = one.told();
            return told == null ? "" : cell.apply(told);
        };
    }

    private String counted(Received one) {
        return text.of(one.line().counted() ? "province.counted" : "province.notCounted");
    }

    /** A click on a head sorts on the tray, not in the table. */
    private boolean sort() {
        if (!showing) {
            Sifting now = tray.sifting().get();
            TableColumn<Received, ?> first =
                    table.getSortOrder().isEmpty() ? null : table.getSortOrder().getFirst();
            Order order =
                    sorted.entrySet().stream()
                            .filter(one -> one.getValue().equals(first))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(Order.ARRIVAL);
            boolean down = first != null && first.getSortType() == SortType.DESCENDING;
            tray.sifting().set(now.by(order, down));
        }
        return true;
    }

    private void point(Sifting now) {
        showing = true;
        TableColumn<Received, String> column = sorted.get(now.order());
        if (column == null) {
            table.getSortOrder().clear();
        } else {
            column.setSortType(now.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        }
        showing = false;
    }

    private void show(List<Received> now) {
        showing = true;
        rows.setAll(now);
        showing = false;
        select(tray.picked().get());
    }

    private void select(@Nullable Received row) {
        if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
            showing = true;
            table.getSelectionModel().select(row);
            showing = false;
        }
        if (row != null && !row.place().equals(revealed)) {
            revealed = row.place();
            reveal(rows.indexOf(row));
        }
    }

    /** Scrolls to a row that is out of view; one in view stays where it is. */
    private void reveal(int index) {
        boolean inView =
                table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                        && flow.getFirstVisibleCell().getIndex() < index
                        && flow.getLastVisibleCell().getIndex() > index;
        if (!inView) {
            table.scrollTo(Math.max(0, index - ABOVE));
        }
    }

    private void pick(@Nullable Received row) {
        if (!showing && row != null) {
            tray.picked().set(row);
        }
    }

    private void pressed(KeyEvent event) {
        Received row = tray.picked().get();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case DELETE -> tray.remove(row);
            case SPACE -> tray.count(row);
            case ENTER -> toCode.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Where there is little room, what is told of the picked dossier too is left out. */
    private void fit() {
        List<TableColumn<Received, String>> dispensable = new ArrayList<>();
        for (Order order : List.of(Order.FILE, Order.UNITS, Order.HEAD)) {
            dispensable.add(Objects.requireNonNull(sorted.get(order)));
        }
        dispensable.add(counted);
        Tables.fit(table, dispensable);
    }
}

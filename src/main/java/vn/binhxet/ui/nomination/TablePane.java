package vn.binhxet.ui.nomination;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vn.binhxet.core.eligibility.Eligibility;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.GridRow;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.NumberBox;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

import java.util.ArrayList;
import java.util.List;

/** Units and awards; the arrows go from cell to cell. */
final class TablePane {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final NominationViewModel model;
    private final NominationWords words;
    private final VBox head = new VBox();
    private final VBox rows = new VBox();
    private final ScrollPane scrolled = new ScrollPane(rows);
    private final VBox table = new VBox(head, scrolled);
    private final Card node = new Card(table).flush();
    private final List<List<Region>> cells = new ArrayList<>();
    private final List<GridRow> lines = new ArrayList<>();

    TablePane(NominationViewModel model) {
        this.model = model;
        words = new NominationWords(model.text());
        node.getStyleClass().add("headless");
        table.setId("nomination-table");
        table.setFocusTraversable(true);
        table.getStyleClass().add("nomination-table");
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.getStyleClass().add("row-list");
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        model.table().subscribe(this::show);
        model.picked().subscribe(this::mark);
    }

    Region node() {
        return node;
    }

    /** The part that takes keys. */
    Node table() {
        return table;
    }

    void focus() {
        table.requestFocus();
    }

    private void show(Nominations now) {
        List<GridColumn> columns = new ArrayList<>();
        columns.add(GridColumn.fixed("", 44));
        columns.add(GridColumn.growing(model.text().of("nomination.unit"), 170, 3));
        for (Subject subject : now.subjects()) {
            columns.add(GridColumn.growing(subject.title(), 112, 2));
        }
        head.getChildren()
                .setAll(
                        GridRow.head(
                                columns,
                                columns.stream()
                                        .map(c -> Labels.wrapping(Type.SECONDARY, c.title()))
                                        .toList()));
        cells.clear();
        lines.clear();
        now.rows().forEach(row -> lines.add(line(row, columns)));
        rows.getChildren().setAll(lines);
        mark(model.picked().get());
    }

    private GridRow line(Nominations.Row row, List<GridColumn> columns) {
        int at = lines.size();
        List<Region> own = new ArrayList<>();
        for (Eligibility answer : row.answers()) {
            int column = own.size();
            Region cell = cell(answer);
            cell.setOnMouseClicked(_ -> clicked(at, column));
            own.add(cell);
        }
        cells.add(own);
        Region name = name(row);
        name.setOnMouseClicked(_ -> clicked(at, model.picked().get().column()));
        List<Region> all = new ArrayList<>();
        all.add(new StackPane(new NumberBox(Integer.toString(at + 1))));
        all.add(name);
        all.addAll(own);
        return new GridRow(columns, all);
    }

    /** The unit, and below its name what it had in earlier years. */
    private Region name(Nominations.Row row) {
        VBox name = new VBox(Labels.wrapping(Type.BODY, row.unit().name()));
        name.setAlignment(Pos.CENTER_LEFT);
        String held = words.held(model.meeting(), row.unit().id());
        if (!held.isEmpty()) {
            name.getChildren().add(Labels.wrapping(Type.CAPTION, held));
        }
        return name;
    }

    private Region cell(Eligibility answer) {
        Tone tone = NominationWords.tone(answer);
        Label cell = Labels.wrapping(Type.SECONDARY, words.cell(answer));
        cell.setGraphic(Icons.of(tone, 14));
        cell.setAlignment(answer.isGiven() ? Pos.CENTER : Pos.CENTER_LEFT);
        cell.setAccessibleText(
                answer.isGiven() ? model.text().of("nomination.given") : words.cell(answer));
        cell.getStyleClass().add("nomination-cell");
        return cell;
    }

    private void clicked(int row, int column) {
        model.pick(row, column);
        focus();
    }

    private void mark(NominationViewModel.At at) {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).mark(i == at.row());
            for (int j = 0; j < cells.get(i).size(); j++) {
                boolean picked = i == at.row() && j == at.column();
                cells.get(i).get(j).pseudoClassStateChanged(PICKED, picked);
            }
        }
        if (at.row() < lines.size()) {
            reveal(lines.get(at.row()).getBoundsInParent());
        }
    }

    private void reveal(Bounds row) {
        double seen = scrolled.getViewportBounds().getHeight();
        double hidden = rows.getHeight() - seen;
        double top = scrolled.getVvalue() * hidden;
        if (hidden > 0 && row.getMinY() < top) {
            scrolled.setVvalue(row.getMinY() / hidden);
        } else if (hidden > 0 && row.getMaxY() > top + seen) {
            scrolled.setVvalue((row.getMaxY() - seen) / hidden);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.pickFurther(-1, 0);
            case DOWN -> model.pickFurther(1, 0);
            case LEFT -> model.pickFurther(0, -1);
            case RIGHT -> model.pickFurther(0, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }
}

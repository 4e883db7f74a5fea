package vn.binhxet.ui.bloc;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Field;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.GridRow;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** Into which unit another one goes: part of its name picks it, Enter does it. */
final class MergePane {
    private static final List<GridColumn> COLUMNS = List.of(GridColumn.growing("", 200, 1));

    private final UnitsViewModel model;
    private final TextField search = new TextField();
    private final RowList list = new RowList();
    private final Label title = Labels.wrapping(Type.STRONG, "");
    private final VBox node;
    private List<Unit> found = List.of();
    private List<GridRow> rows = List.of();
    private int at;

    MergePane(UnitsViewModel model) {
        this.model = model;
        Text text = model.text();
        search.setId("bloc-merge-into");
        search.textProperty().subscribe(this::find);
        search.setOnAction(_ -> merge());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox head =
                new VBox(
                        8,
                        title,
                        Labels.wrapping(Type.SECONDARY, text.of("bloc.merge.what")),
                        new Field(text.of("bloc.merge.into"), search)
                                .hint(text.of("bloc.merge.hint")));
        head.getStyleClass().add("grid-note");
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(head, list);
        model.merging().subscribe(gone -> gone.ifPresent(this::show));
    }

    Region node() {
        return node;
    }

    void focus() {
        search.requestFocus();
    }

    private void show(UnitId gone) {
        title.setText(model.text().of("bloc.merge.title", bloc().name(gone)));
        search.clear();
        find("");
    }

    private Bloc bloc() {
        return model.bloc().bloc().get();
    }

    private void find(String part) {
        UnitId gone = model.merging().get().orElse(null);
        found =
                bloc().units().stream()
                        .filter(unit -> !unit.id().equals(gone))
                        .filter(unit -> Text.contains(unit.name(), part))
                        .toList();
        rows = found.stream().map(this::row).toList();
        list.show(rows);
        list.setVvalue(0);
        mark(0);
    }

    private GridRow row(Unit unit) {
        Label name = Labels.wrapping(Type.BODY, unit.name());
        GridRow row = new GridRow(COLUMNS, List.of(name));
        Node clickable = row;
        clickable.setOnMouseClicked(_ -> model.merge(unit.id()));
        return row;
    }

    private void mark(int index) {
        at = Math.clamp(index, 0, Math.max(0, rows.size() - 1));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).mark(i == at);
        }
    }

    private void step(int by) {
        mark(at + by);
        if (!rows.isEmpty()) {
            list.reveal(at);
        }
    }

    private void merge() {
        if (at < found.size()) {
            model.merge(found.get(at).id());
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case ESCAPE -> model.leaveMerge();
            default -> {
                return;
            }
        }
        event.consume();
    }
}

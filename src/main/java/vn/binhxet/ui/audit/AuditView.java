package vn.binhxet.ui.audit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.Navigator;
import vn.binhxet.ui.kit.part.SideColumn;

/**
 * At the left the filter over the journal; at the right the picked entry and whether all is whole.
 */
final class AuditView {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PRINT =
            new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final AuditViewModel model;
    private final Navigator navigator;
    private final JournalTable table;
    private final FilterPane filter;
    private final EntryPane entry;
    private final ChainPane chain;

    AuditView(AuditViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        table = new JournalTable(model.text(), this::go);
        filter = new FilterPane(model, table::focus);
        entry = new EntryPane(model, this::go);
        chain = new ChainPane(model);
    }

    Parent build() {
        model.shown().subscribe(table::show);
        table.picked().subscribe(entry::show);
        VBox left = new VBox(12, filter.node(), table.node());
        left.setMinWidth(0);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        Node right = new SideColumn(entry.node(), chain.node());
        HBox body = new HBox(12, left, right);
        body.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        body.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.sceneProperty().subscribe(scene -> model.look(scene != null));
        return body;
    }

    void focus() {
        table.focus();
    }

    void print() {
        model.print(chain.scope());
    }

    private void go() {
        AuditRow row = table.picked().get();
        if (row != null) {
            navigator.go(row.place());
        }
    }

    private void pressed(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            filter.focus();
        } else if (PRINT.match(event)) {
            event.consume();
            print();
        }
    }
}

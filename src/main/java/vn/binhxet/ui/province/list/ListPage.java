package vn.binhxet.ui.province.list;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.SideColumn;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.Tray;

/** At the left the dossiers, at the right the picked one; where there are none, how to begin. */
public final class ListPage {
    private final Tray tray;
    private final FilterPane filter;
    private final ReceivedTable table;
    private final PaperCodePane code;
    private final DropZone zone;
    private final SideColumn side;
    private final HBox columns;
    private final Parent node;

    public ListPage(Tray tray, Text text, TrayWays ways) {
        this.tray = tray;
        table = new ReceivedTable(tray, text, this::toCode);
        code = new PaperCodePane(tray, text, table::focus);
        filter = new FilterPane(tray, text, ways.clear(), table::focus);
        zone = new DropZone(text, ways);
        VBox left = new VBox(12, filter.node(), table.node());
        left.setMinWidth(0);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        side =
                new SideColumn(
                        new DossierPane(tray, text).node(),
                        new RemarksPane(tray, text).node(),
                        code.node(),
                        ProofPane.of(text));
        columns = new HBox(12, left, side);
        columns.setPadding(new Insets(0, 20 - SideColumn.SCROLL_BAR, 12, 20));
        node = new StackPane(zone.node(), columns);
        tray.all().subscribe(all -> show(all.isEmpty()));
        tray.picked().subscribe(this::turnTo);
    }

    public Parent node() {
        return node;
    }

    /** Where one begins: the dossiers, or the way to them. */
    public void focus() {
        if (tray.all().get().isEmpty()) {
            zone.focus();
        } else {
            table.focus();
        }
    }

    /** Where one looks for a dossier by name. */
    public void find() {
        if (!tray.all().get().isEmpty()) {
            filter.focus();
        }
    }

    /** What is told of another dossier is read from its beginning. */
    private void turnTo(@Nullable Received before, @Nullable Received now) {
        if (before == null || now == null || !before.place().equals(now.place())) {
            side.toTop();
        }
    }

    private void toCode() {
        code.focus();
        side.reveal(code.node());
    }

    private void show(boolean empty) {
        boolean hadFocus = zone.hasFocus();
        Shown.when(zone.node(), empty);
        Shown.when(columns, !empty);
        if (hadFocus && !empty) {
            table.focus();
        } else if (empty && node.getScene() != null && node.isVisible()) {
            zone.focus();
        }
    }
}

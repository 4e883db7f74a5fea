package vn.binhxet.ui.bloc;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.Clip;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.GridColumn;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** A short list of the bloc as a table that is typed into. */
final class EntriesPane {
    private static final double LEAST_ROOM = 108;

    private final Entries<?> entries;
    private final EntryGrid grid;
    private final Card node;

    /**
     * @param id of the field that lies over the cells
     */
    EntriesPane(String id, String title, List<GridColumn> columns, Entries<?> entries, Clip clip) {
        this.entries = entries;
        grid = new EntryGrid(id, columns, false, clip, new ToEntries());
        grid.onCommand(this::isCommand);
        Label refused = Labels.wrapping(Type.SECONDARY, entries.refused());
        refused.getStyleClass().addAll("refused", "grid-note");
        Shown.when(refused, entries.refused().map(words -> !words.isEmpty()));
        grid.node().setMinHeight(LEAST_ROOM);
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        node = Card.titled(title).with(grid.node(), refused).flush();
        entries.lines()
                .subscribe(lines ->
                        grid.show(
                                lines.stream()
                                        .map(cells -> new EntryGrid.Line(cells, List.of()))
                                        .toList()));
    }

    Node node() {
        return node;
    }

    void focus() {
        grid.focus();
    }

    private boolean isCommand(KeyEvent event) {
        boolean remove =
                event.isShortcutDown() && event.getCode() == KeyCode.DELETE && grid.isUnchanged();
        if (remove) {
            entries.remove(grid.row());
        }
        return remove;
    }

    private final class ToEntries implements EntryGrid.Typed {
        @Override
        public void cell(int row, int column, String words) {
            entries.type(row, column, words, () -> grid.putBack(row, column, words));
        }

        @Override
        public void block(int row, int column, String words) {
            entries.paste(words);
        }
    }
}

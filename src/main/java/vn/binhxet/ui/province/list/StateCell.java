package vn.binhxet.ui.province.list;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.kit.part.Badge;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;
import vn.binhxet.ui.province.tray.Received;
import vn.binhxet.ui.province.tray.TrayWords;

/** What is gravest about a dossier as a badge, and below it where. */
final class StateCell extends TableCell<Received, String> {
    private final TrayWords words;
    private final Badge badge = new Badge(Tone.GOOD, "");
    private final Label below = Labels.of(Type.CAPTION, "");
    private final VBox node = new VBox(2, badge, below);

    StateCell(TrayWords words) {
        this.words = words;
        below.setMinWidth(0);
        below.getStyleClass().add("shortening");
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        getStyleClass().add("shortening");
    }

    @Override
    protected void updateItem(@Nullable String state, boolean empty) {
        super.updateItem(state, empty);
        Received row = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(row == null ? null : node);
        if (row != null) {
            badge.show(TrayWords.tone(row), words.state(row));
            String more = words.below(row);
            below.setText(more);
            Shown.when(below, !more.isEmpty());
            setAccessibleText(more.isEmpty() ? words.state(row) : words.state(row) + ": " + more);
        }
    }
}

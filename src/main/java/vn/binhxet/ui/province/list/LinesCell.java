package vn.binhxet.ui.province.list;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.province.tray.Received;

/** Words on as many lines as the row has; all of them stand beside the table. */
final class LinesCell extends TableCell<Received, String> {
    /**
     * @param style of the words
     */
    LinesCell(String style) {
        setWrapText(true);
        getStyleClass().addAll("shortening", style);
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        setText(words);
    }
}

package vn.binhxet.ui.audit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Shown;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.kit.part.Type;

/**
 * The sentence of an entry on two lines; of one that was taken back it is struck through, and the
 * second line says by whom and why. All of it stands beside the table once the row is picked.
 */
final class WhatCell extends TableCell<AuditRow, String> {
    private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

    private final Text text;
    private final Label sentence = line(Type.BODY);
    private final Label taken = line(Type.CAPTION);
    private final Node overrode = Icons.of(Tone.WARN, 14);
    private final HBox node;

    WhatCell(Text text) {
        this.text = text;
        sentence.getStyleClass().add("told");
        VBox lines = new VBox(sentence, taken);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        node = new HBox(8, overrode, lines);
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(0);
        getStyleClass().add("shortening");
    }

    private static Label line(Type type) {
        Label label = Labels.wrapping(type, "");
        label.getStyleClass().add("shortening");
        label.setMinHeight(0);
        return label;
    }

    @Override
    protected void updateItem(@Nullable String words, boolean empty) {
        super.updateItem(words, empty);
        AuditRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
        setGraphic(row == null ? null : node);
        if (row == null) {
            return;
        }
        sentence.setText(row.what());
        sentence.setWrapText(!row.isTakenBack());
        sentence.pseudoClassStateChanged(TAKEN_BACK, row.isTakenBack());
        Recorded by = row.line().takenBack();
        Shown.when(taken, by != null);
        taken.setWrapText(false);
        taken.setText(
                by == null ? "" : text.of("audit.takenBack", by.by(), row.line().why(), by.at()));
        Shown.when(overrode, !row.line().overrode().isEmpty());
    }
}

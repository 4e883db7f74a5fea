package vn.binhxet.ui.agenda.notes;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Buttons;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Row;
import vn.binhxet.ui.kit.part.RowList;
import vn.binhxet.ui.kit.part.Type;

import java.util.List;

/** What was taken down, the last in view; each can be put right while the journal allows it. */
final class NoteList {
    private final NotesViewModel model;
    private final Text text;
    private final Runnable mending;
    private final RowList list = new RowList();
    private final Card node;

    /**
     * @param mending run once something is to be put right
     */
    NoteList(NotesViewModel model, Runnable mending) {
        this.model = model;
        this.mending = mending;
        text = model.text();
        list.setId("agenda-notes");
        node = Card.titled(text.of("agenda.note.list")).with(list).flush();
        VBox.setVgrow(list, Priority.ALWAYS);
        model.lines().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private void show(List<NoteLine> lines) {
        if (lines.isEmpty()) {
            Label none = Labels.wrapping(Type.SECONDARY, text.of("agenda.note.none"));
            none.getStyleClass().add("grid-note");
            list.show(List.of(none));
            return;
        }
        list.show(lines.stream().map(this::row).toList());
        list.reveal(lines.size() - 1);
    }

    private Node row(NoteLine line) {
        Label time = Labels.of(Type.SECONDARY, text.time(line.at()));
        Label head = Labels.wrapping(Type.STRONG, head(line));
        Label words = Labels.wrapping(Type.BODY, line.text());
        VBox said = new VBox(2, head, words);
        HBox.setHgrow(said, Priority.ALWAYS);
        Row row = new Row(time, said);
        row.setAlignment(Pos.TOP_LEFT);
        if (model.mayMend(line)) {
            Node mend =
                    Buttons.small(
                            Buttons.quiet(text.of("agenda.note.mend"), null, () -> mend(line)));
            mend.setId("agenda-note-mend-" + line.seq());
            row.getChildren().add(mend);
        }
        row.getStyleClass().add("note-row");
        return row.lined();
    }

    private String head(NoteLine line) {
        return line.kind() == Spoken.CONTRIBUTION
                ? line.speaker()
                : text.of("agenda.note.head", line.speaker(), line.kind());
    }

    private void mend(NoteLine line) {
        model.mend(line);
        mending.run();
    }
}

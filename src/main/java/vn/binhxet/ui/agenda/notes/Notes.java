package vn.binhxet.ui.agenda.notes;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;
import vn.binhxet.ui.kit.phrase.Phrases;

/** The notes under the picked item: the form above, what was taken down below. */
public final class Notes {
    private final NotesViewModel model;
    private final ComposePane compose;
    private final VBox node;

    /**
     * @param item number of the picked item
     * @param ways where else one can go
     */
    public Notes(
            Desk desk,
            Notices notices,
            ObservableValue<Integer> item,
            Phrases phrases,
            NoteWays ways) {
        model = new NotesViewModel(desk, notices, item);
        compose = new ComposePane(model, phrases, ways);
        NoteList list = new NoteList(model, compose::focusWords);
        VBox.setVgrow(list.node(), Priority.ALWAYS);
        node = new VBox(12, compose.node(), list.node());
    }

    public Node node() {
        return node;
    }

    /** Puts the focus where a note begins. */
    public void startNote() {
        model.startNote();
        compose.focus();
    }

    /** Puts the focus where a direction begins. */
    public void startDirection() {
        model.startDirection();
        compose.focus();
    }

    /** Puts the focus back where it belongs. */
    public void focus() {
        compose.focus();
    }

    /** Whether there are words that are not recorded yet. */
    public ObservableValue<Boolean> isWritten() {
        return model.isWritten();
    }

    public void record() {
        compose.record();
    }
}

package vn.binhxet.ui.province;

import javafx.scene.Parent;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.ProvinceShelf;
import vn.binhxet.ui.kit.Viewer;

/**
 * Dossiers of many blocs, read and put side by side. Like the start it needs no open meeting, so it
 * is no {@link vn.binhxet.ui.kit.Screen}; what was dropped stays until it is taken off or the
 * program ends.
 */
public final class ProvinceScreen {
    private final ProvinceView view;
    private final Parent root;

    /** What it asks of the computer: where files are, what people answer, what shows a table. */
    public record Equipment(FilePicker picker, Dialogs dialogs, Viewer viewer) {}

    /**
     * @param leave goes back to the start
     */
    public ProvinceScreen(ProvinceShelf shelf, Equipment equipment, Runnable leave, Text text) {
        view =
                new ProvinceView(
                        new ProvinceViewModel(shelf, equipment.picker(), equipment.dialogs(), text),
                        equipment.viewer(),
                        leave,
                        text);
        root = view.build();
    }

    public Parent view() {
        return root;
    }

    /** It has come into view. */
    public void shown() {
        root.applyCss();
        view.focus();
    }
}

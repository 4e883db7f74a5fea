package vn.binhxet.ui.welcome;

import javafx.scene.Parent;

import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;

/**
 * What the window shows while no meeting is open. It stands alone, without rail and next step, so
 * it is no {@link vn.binhxet.ui.kit.Screen}.
 */
public final class WelcomeScreen {
    private final WelcomeViewModel model;
    private final WelcomeView view;
    private final Parent root;

    public WelcomeScreen(Shelf shelf, Settings settings, FilePicker picker, Text text) {
        model = new WelcomeViewModel(shelf, settings, picker);
        view = new WelcomeView(model, new NewMeetingViewModel(shelf, picker, text), text);
        root = view.build();
    }

    public Parent view() {
        return root;
    }

    /** It has come into view: reads the recent files anew. */
    public void shown() {
        model.look();
        view.focus();
    }
}

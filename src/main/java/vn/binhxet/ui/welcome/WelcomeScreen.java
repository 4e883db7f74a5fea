package vn.binhxet.ui.welcome;

import javafx.scene.Parent;

import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.RegulationShelf;
import vn.binhxet.ui.kit.RehearsalShelf;
import vn.binhxet.ui.kit.Shelf;
import vn.binhxet.ui.kit.YearShelf;
import vn.binhxet.ui.welcome.nextyear.NextYearPages;

import java.nio.file.Path;

/**
 * What the window shows while no meeting is open. It stands alone, without rail and next step, so
 * it is no {@link vn.binhxet.ui.kit.Screen}.
 */
public final class WelcomeScreen {
    private final WelcomeViewModel model;
    private final RehearsalViewModel rehearsals;
    private final WelcomeView view;
    private final Parent root;

    /**
     * Where files are taken from: meetings, regulations, practice papers, rehearsals, years; and
     * the way to what blocs sent.
     */
    public record Shelves(
            Shelf meetings,
            RegulationShelf regulations,
            DeckShelf decks,
            RehearsalShelf rehearsals,
            YearShelf years,
            Runnable province) {}

    public WelcomeScreen(
            Shelves shelves, Settings settings, FilePicker picker, Dialogs dialogs, Text text) {
        Shelf meetings = shelves.meetings();
        model = new WelcomeViewModel(meetings, settings, picker);
        rehearsals =
                new RehearsalViewModel(shelves.rehearsals(), picker, dialogs, text, this::wiped);
        view =
                new WelcomeView(
                        model,
                        new NewMeetingViewModel(meetings, shelves.regulations(), picker, text),
                        new NextYearPages(meetings, shelves.years(), picker, text),
                        new PracticeViewModel(meetings, shelves.decks(), picker),
                        rehearsals,
                        shelves.province(),
                        text);
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

    /** A rehearsal was just closed: asks whether its file is kept or wiped. */
    public void left(Path rehearsal) {
        rehearsals.keepOrWipe(rehearsal);
    }

    private void wiped(Path file) {
        model.forget(file);
        view.focus();
    }
}

package vn.binhxet.ui.projector;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import vn.binhxet.port.Entry;
import vn.binhxet.session.Settings;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.projector.drawing.HallPane;
import vn.binhxet.ui.projector.lectern.Lectern;
import vn.binhxet.ui.projector.page.Hall;
import vn.binhxet.ui.projector.page.HallLook;
import vn.binhxet.ui.projector.page.Sight;
import vn.binhxet.ui.projector.panel.Chip;
import vn.binhxet.ui.projector.panel.ProjectorPanel;
import vn.binhxet.ui.projector.window.Displays;
import vn.binhxet.ui.projector.window.HallWindow;
import vn.binhxet.ui.shell.Clock;
import vn.binhxet.ui.shell.Shortcut;

import java.time.InstantSource;
import java.util.List;

/** The projector of an open meeting: its window, its chip, its panel, its keys. */
public final class Projector {
    private final Text text;
    private final Hall hall = new Hall();
    private final Lectern lectern;
    private final HallWindow window;
    private final ProjectorPanel panel;
    private final Chip chip;
    private final ObservableValue<String> code;

    public Projector(Desk desk, Settings settings, Displays displays) {
        text = desk.text();
        code = desk.entries().map(all -> Entry.coded(desk.meeting().get(), all).code().text());
        hall.look(settings.hallLook().map(HallLook::valueOf).orElse(HallLook.LIGHT));
        desk.veil().keepCeremony(settings.ceremony());
        lectern = new Lectern(desk.meeting(), code, desk.veil(), text, hall);
        window =
                new HallWindow(
                        displays,
                        () -> pane(true),
                        settings.hallScreen().orElse(null),
                        settings::showHallOn);
        panel =
                new ProjectorPanel(
                        new ProjectorPanel.Controls(lectern, window, desk.veil(), hall, text),
                        desk.meeting(),
                        pane(false),
                        look -> {
                            hall.look(look);
                            settings.showHall(look.name());
                        },
                        on -> {
                            desk.veil().keepCeremony(on);
                            settings.keepCeremony(on);
                        });
        chip = new Chip(lectern, window, text, this::turn);
    }

    /** In the top bar: what the hall sees now. */
    public Node chip() {
        return chip;
    }

    /** Lies over the screens when it is open. */
    public Node panel() {
        return panel;
    }

    /** The keys that work on every screen. */
    public List<Shortcut> shortcuts() {
        return List.of(
                key(KeyUse.of(text.of("projector.key.panel"), "F11"), this::turn, KeyCode.F11),
                key(
                        KeyUse.of(text.of("projector.key.sentence"), "Ctrl", "L"),
                        () -> lectern.show(Sight.SENTENCE),
                        KeyCode.L,
                        KeyCombination.SHORTCUT_DOWN),
                key(
                        KeyUse.of(text.of("projector.key.black"), "Ctrl", "Shift", "B"),
                        lectern::blacken,
                        KeyCode.B,
                        KeyCombination.SHORTCUT_DOWN,
                        KeyCombination.SHIFT_DOWN));
    }

    /** Shows the hall the integrity code. */
    public void showCode() {
        lectern.show(Sight.CODE);
    }

    /** Nobody shows the hall anything any more. */
    public void close() {
        window.close();
    }

    private void turn() {
        if (window.state().get() == HallWindow.State.CLOSED && !panel.isVisible()) {
            window.open();
        }
        panel.turn();
    }

    private HallPane pane(boolean moving) {
        return new HallPane(hall, new Clock(InstantSource.system(), text), text, moving);
    }

    private static Shortcut key(
            KeyUse use, Runnable press, KeyCode code, KeyCombination.Modifier... with) {
        return new Shortcut(new KeyCodeCombination(code, with), use, press);
    }
}

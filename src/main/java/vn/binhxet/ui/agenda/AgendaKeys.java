package vn.binhxet.ui.agenda;

import javafx.scene.input.KeyEvent;

import vn.binhxet.text.Text;
import vn.binhxet.ui.agenda.Pages.Page;
import vn.binhxet.ui.agenda.hall.Hall;
import vn.binhxet.ui.kit.KeyUse;

import java.util.ArrayList;
import java.util.List;

/** The keys of this screen, wherever on it the focus is. */
final class AgendaKeys {
    private AgendaKeys() {}

    /** Does what the key does; false if it does nothing here. */
    static boolean press(KeyEvent event, Pages pages, Hall hall, AgendaViewModel model) {
        if (event.isShortcutDown()) {
            return pressWithControl(event, pages, model);
        }
        if (event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case F2 -> pages.go(Page.ORDER);
            case F4 -> model.hurry();
            case F7 -> hall.turn();
            case F8 -> hall.toChair();
            case ESCAPE -> {
                return pages.back();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean pressWithControl(KeyEvent event, Pages pages, AgendaViewModel model) {
        if (!model.mayRun()) {
            return false;
        }
        switch (event.getCode()) {
            case N -> pages.go(Page.NOTE);
            case D -> pages.go(Page.DIRECTION);
            default -> {
                return false;
            }
        }
        return true;
    }

    static List<KeyUse> of(Text text) {
        List<KeyUse> keys = new ArrayList<>(ListPane.keys(text));
        keys.add(KeyUse.of(text.of("agenda.key.note"), "Ctrl", "N"));
        keys.add(KeyUse.of(text.of("agenda.key.direction"), "Ctrl", "D"));
        keys.add(KeyUse.of(text.of("agenda.key.order"), "F2"));
        keys.add(KeyUse.of(text.of("agenda.key.early"), "F4"));
        keys.add(KeyUse.of(text.of("agenda.key.turn"), "F7"));
        keys.add(KeyUse.of(text.of("agenda.key.chair"), "F8"));
        keys.add(KeyUse.of(text.of("agenda.key.back"), "Esc"));
        return keys;
    }
}

package vn.binhxet.ui.projector.panel;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.binhxet.ui.projector.lectern.Lectern;

/** The keys of the panel: it has them all while it is open. */
final class PanelKeys {
    private final Runnable close;
    private final Lectern lectern;
    private final SightList sights;

    PanelKeys(Node panel, Lectern lectern, SightList sights, Runnable close) {
        this.close = close;
        this.lectern = lectern;
        this.sights = sights;
        panel.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (run(event.getCode())) {
            event.consume();
        }
    }

    private boolean run(KeyCode key) {
        switch (key) {
            case ESCAPE, F11 -> close.run();
            case RIGHT -> lectern.next();
            case LEFT -> lectern.back();
            case END -> lectern.all();
            case B -> lectern.blacken();
            case PAGE_UP -> lectern.turn(-1);
            case PAGE_DOWN -> lectern.turn(1);
            case UP -> sights.move(-1);
            case DOWN -> sights.move(1);
            default -> {
                return key.isDigitKey() && digit(key);
            }
        }
        return true;
    }

    private boolean digit(KeyCode key) {
        String name = key.getName();
        lectern.show(SightList.of(name.charAt(name.length() - 1) - '0'));
        return true;
    }
}

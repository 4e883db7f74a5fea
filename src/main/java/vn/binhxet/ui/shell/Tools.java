package vn.binhxet.ui.shell;

import javafx.scene.Node;

import vn.binhxet.ui.kit.part.Toast;

import java.util.List;

/**
 * What stands around the screens, beside the shell's own parts.
 *
 * @param toast says what was recorded
 * @param chips in the top bar, from left to right
 * @param shortcuts keys that work on every screen
 */
public record Tools(Toast toast, List<Node> chips, List<Shortcut> shortcuts) {
    public Tools {
        chips = List.copyOf(chips);
        shortcuts = List.copyOf(shortcuts);
    }

    /** Nothing but the toast. */
    public static Tools only(Toast toast) {
        return new Tools(toast, List.of(), List.of());
    }
}

package vn.binhxet.ui.shell;

import javafx.scene.input.KeyCombination;

import vn.binhxet.ui.kit.KeyUse;

/**
 * A key that works on every screen.
 *
 * @param use how the list of keys shows it
 * @param yields whether a screen that has a use of its own for the key comes first; else it works
 *     before the field with the focus sees it
 */
public record Shortcut(KeyCombination key, KeyUse use, Runnable press, boolean yields) {
    /** A key that no screen has a use for. */
    public Shortcut(KeyCombination key, KeyUse use, Runnable press) {
        this(key, use, press, false);
    }
}

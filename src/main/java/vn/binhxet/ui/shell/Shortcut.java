package vn.binhxet.ui.shell;

import javafx.scene.input.KeyCombination;

import vn.binhxet.ui.kit.KeyUse;

/**
 * A key that works on every screen, before the field with the focus sees it.
 *
 * @param use how the list of keys shows it
 */
public record Shortcut(KeyCombination key, KeyUse use, Runnable press) {}

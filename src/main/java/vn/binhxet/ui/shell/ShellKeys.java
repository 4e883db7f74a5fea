package vn.binhxet.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keys that work on every screen: some before the field with the focus sees them, some after. */
final class ShellKeys {
    private final Map<KeyCombination, Runnable> before = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> after = new LinkedHashMap<>();

    ShellKeys(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(before, event));
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> run(after, event));
    }

    void add(Shortcut shortcut) {
        (shortcut.yields() ? after : before).put(shortcut.key(), shortcut.press());
    }

    /** A key that no field has a use for. */
    void before(KeyCode key, Runnable run) {
        before.put(new KeyCodeCombination(key), run);
    }

    /** The same with Ctrl. */
    void beforeWithControl(KeyCode key, Runnable run) {
        before.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), run);
    }

    /** A key that the field with the focus may want for itself. */
    void after(KeyCode key, Runnable run) {
        after.put(new KeyCodeCombination(key), run);
    }

    /** The same with Ctrl. */
    void afterWithControl(KeyCode key, Runnable run) {
        after.put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), run);
    }

    private static void run(Map<KeyCombination, Runnable> keys, KeyEvent event) {
        Optional<Runnable> job =
                keys.entrySet().stream()
                        .filter(key -> key.getKey().match(event))
                        .map(Map.Entry::getValue)
                        .findFirst();
        job.ifPresent(found -> {
            event.consume();
            found.run();
        });
    }
}

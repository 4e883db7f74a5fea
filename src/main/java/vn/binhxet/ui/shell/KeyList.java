package vn.binhxet.ui.shell;

import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.KeyUse;
import vn.binhxet.ui.kit.part.Card;
import vn.binhxet.ui.kit.part.KeyHint;
import vn.binhxet.ui.kit.part.Shown;

import java.util.List;
import java.util.stream.Stream;

/** The keys of the screen in view, over it, until the next key or click. */
final class KeyList extends StackPane {
    private static final int COLUMNS = 2;

    private final Text text;
    private final List<Shortcut> shortcuts;

    KeyList(Text text, List<Shortcut> shortcuts) {
        this.text = text;
        this.shortcuts = shortcuts;
        getStyleClass().add("scrim");
        setOnMouseClicked(_ -> hide());
        hide();
    }

    boolean isOpen() {
        return isVisible();
    }

    void show(List<KeyUse> keys) {
        GridPane hints = new GridPane(32, 10);
        List<KeyUse> all = Stream.concat(keys.stream(), everywhere()).toList();
        for (int i = 0; i < all.size(); i++) {
            hints.add(new KeyHint(all.get(i)), i % COLUMNS, i / COLUMNS);
        }
        Card card = Card.titled(text.of("shell.keys.title")).with(hints);
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        Shown.when(this, true);
    }

    void hide() {
        Shown.when(this, false);
    }

    private Stream<KeyUse> everywhere() {
        return Stream.concat(
                shortcuts.stream().map(Shortcut::use),
                Stream.of(
                        KeyUse.of(text.of("shell.keys.primary"), "Ctrl", "Enter"),
                        KeyUse.of(text.of("shell.keys.go"), "F5"),
                        KeyUse.of(text.of("shell.keys.chair"), "F9"),
                        KeyUse.of(text.of("shell.keys.takeBack"), "Ctrl", "Z"),
                        KeyUse.of(text.of("shell.keys.screens"), "Ctrl", "1 … 9"),
                        KeyUse.of(text.of("shell.keys.lastScreen"), "Ctrl", "0"),
                        KeyUse.of(text.of("shell.keys.region"), "F6"),
                        KeyUse.of(text.of("shell.keys.back"), "Esc"),
                        KeyUse.of(text.of("shell.keys.keys"), "F1")));
    }
}

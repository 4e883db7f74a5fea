package vn.binhxet.ui.kit.part;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;

/** A state in one or two words: always an icon and the word. */
public final class Badge extends Label {
    public Badge(Tone tone, String word) {
        getStyleClass().add("badge");
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        show(tone, word);
    }

    /** With an icon of its own. */
    public Badge(Tone tone, Ikon icon, String word) {
        this(tone, word);
        setGraphic(Icons.of(icon, 12));
    }

    /** The word alone in its colour, without a ground. */
    public static Badge plain(Tone tone, String word) {
        Badge badge = new Badge(tone, word);
        badge.getStyleClass().add("plain");
        return badge;
    }

    public void show(Tone tone, String word) {
        tone.on(this);
        setText(word);
        setGraphic(Icons.of(tone.icon(), getStyleClass().contains("plain") ? 14 : 12));
    }
}

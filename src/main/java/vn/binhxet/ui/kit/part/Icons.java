package vn.binhxet.ui.kit.part;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons, in the sizes of the theme. The size is a style class: a size set in code loses to the
 * theme's, and a style set in code takes the icon's font away.
 */
public final class Icons {
    private Icons() {}

    /**
     * An icon in the colour of its surroundings.
     *
     * @param size 12, 14, 16, 20, 24 or 32 px
     */
    public static Node of(Ikon ikon, int size) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add("i" + size);
        return icon;
    }

    /** The icon of a tone, in its colour. */
    public static Node of(Tone tone, int size) {
        return tone.on(of(tone.icon(), size));
    }
}

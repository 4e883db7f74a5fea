package vn.binhxet.ui.kit.part;

import javafx.scene.Node;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.ui.kit.RailState;

/** What something means to the eye; a colour never stands alone, each tone has its icon. */
public enum Tone {
    GOOD("tone-good", BootstrapIcons.CHECK_CIRCLE_FILL),
    UNDER_WAY("tone-under-way", BootstrapIcons.CIRCLE_HALF),
    NOT_BEGUN("tone-not-begun", BootstrapIcons.CIRCLE),
    WARN("tone-warn", BootstrapIcons.EXCLAMATION_TRIANGLE),
    BAD("tone-bad", BootstrapIcons.X_OCTAGON_FILL),
    NOTE("tone-note", BootstrapIcons.INFO_CIRCLE),
    NEUTRAL("tone-neutral", BootstrapIcons.DASH_CIRCLE),
    CHOSEN("tone-chosen", BootstrapIcons.CHECK2);

    private final String style;
    private final BootstrapIcons icon;

    Tone(String style, BootstrapIcons icon) {
        this.style = style;
        this.icon = icon;
    }

    public static Tone of(RailState state) {
        return switch (state) {
            case NOT_BEGUN -> NOT_BEGUN;
            case UNDER_WAY -> UNDER_WAY;
            case DONE -> GOOD;
        };
    }

    public BootstrapIcons icon() {
        return icon;
    }

    /** Gives a node this tone in place of the one it had. */
    public <N extends Node> N on(N node) {
        for (Tone other : values()) {
            node.getStyleClass().remove(other.style);
        }
        node.getStyleClass().add(style);
        return node;
    }
}

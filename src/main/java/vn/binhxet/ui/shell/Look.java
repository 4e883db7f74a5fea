package vn.binhxet.ui.shell;

import javafx.application.Application;
import javafx.application.ColorScheme;

import java.net.URL;
import java.util.Objects;

/** The two looks of the windows. */
public enum Look {
    LIGHT("light.css"),
    DARK("dark.css");

    private final String sheet;

    Look(String sheet) {
        this.sheet = sheet;
    }

    static Look of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    Look other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Gives all windows this look, those that are open too. */
    public void apply() {
        URL url = Objects.requireNonNull(Look.class.getResource("/vn/binhxet/ui/theme/" + sheet));
        Application.setUserAgentStylesheet(url.toExternalForm());
    }
}

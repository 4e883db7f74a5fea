package vn.binhxet.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;
import vn.binhxet.ui.kit.Screen;
import vn.binhxet.ui.kit.part.Labels;
import vn.binhxet.ui.kit.part.Type;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The screens in the order of the day, and the switch between light and dark. */
final class Rail extends VBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Map<Place, RailRow> rows = new EnumMap<>(Place.class);
    private final RailRow switchLook;

    Rail(List<Screen> screens, Text text, Theme theme, Consumer<Place> go) {
        getStyleClass().add("rail");
        for (Place.Phase phase : Place.Phase.values()) {
            List<Screen> day = screens.stream().filter(s -> s.place().phase() == phase).toList();
            if (!day.isEmpty()) {
                getChildren().add(group(text.word(phase)));
            }
            day.forEach(screen -> getChildren().add(row(screen, text, go)));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        switchLook = new RailRow(theme::toggle);
        switchLook.setId("rail-look");
        theme.look().subscribe(look -> name(switchLook, look, text));
        getChildren().addAll(gap, switchLook);
    }

    /** Marks the screen in view. */
    void mark(Place current) {
        rows.forEach((place, row) -> row.mark(place == current));
    }

    /** Puts the focus on the row of a place. */
    void focus(Place place) {
        RailRow row = rows.get(place);
        if (row != null) {
            row.requestFocus();
        }
    }

    void narrow(boolean narrow) {
        pseudoClassStateChanged(NARROW, narrow);
        rows.values().forEach(row -> row.narrow(narrow));
        switchLook.narrow(narrow);
    }

    private static Label group(String words) {
        Label group = Labels.of(Type.CAPTION, words);
        group.getStyleClass().add("group");
        return group;
    }

    private RailRow row(Screen screen, Text text, Consumer<Place> go) {
        RailRow row =
                new RailRow(() -> go.accept(screen.place()))
                        .named(screen.icon(), text.word(screen.place()))
                        .following(screen.rail(), text);
        row.setId("rail-" + screen.place().name().toLowerCase(Locale.ROOT));
        rows.put(screen.place(), row);
        return row;
    }

    private static void name(RailRow row, Look look, Text text) {
        if (look == Look.LIGHT) {
            row.named(BootstrapIcons.MOON, text.of("shell.look.dark"));
        } else {
            row.named(BootstrapIcons.SUN, text.of("shell.look.light"));
        }
    }
}

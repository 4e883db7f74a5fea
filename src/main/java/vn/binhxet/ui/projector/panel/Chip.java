package vn.binhxet.ui.projector.panel;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.part.Icons;
import vn.binhxet.ui.kit.part.Tone;
import vn.binhxet.ui.projector.lectern.Lectern;
import vn.binhxet.ui.projector.window.HallWindow;
import vn.binhxet.ui.projector.window.HallWindow.State;

/** What the hall sees now, in the top bar; opens the panel. */
public final class Chip extends Button {
    private final Lectern lectern;
    private final HallWindow window;
    private final Text text;
    private final ObservableValue<Object> change;

    public Chip(Lectern lectern, HallWindow window, Text text, Runnable open) {
        this.lectern = lectern;
        this.window = window;
        this.text = text;
        setId("projector-chip");
        getStyleClass().setAll("badge", "chip");
        setGraphic(Icons.of(BootstrapIcons.EASEL, 14));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> open.run());
        change =
                Bindings.createObjectBinding(
                        Object::new, lectern.sight(), lectern.black(), window.state());
        change.subscribe(_ -> show());
    }

    private void show() {
        State state = window.state().get();
        String page =
                lectern.black().get()
                        ? text.of("projector.chip.black")
                        : text.word(lectern.sight().get());
        setText(text.of("projector.chip." + state.name(), page));
        tone(state).on(this);
    }

    private static Tone tone(State state) {
        return switch (state) {
            case SHOWN -> Tone.GOOD;
            case LOST, UNDECIDED, ALONE -> Tone.WARN;
            case CLOSED, PREVIEW -> Tone.NEUTRAL;
        };
    }
}

package vn.binhxet.ui.projector.window;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import vn.binhxet.ui.projector.window.Displays.Opened;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The window the hall looks at. Once asked for, it comes back by itself whenever there is a screen
 * for it; what it shows does not depend on it, so coming back reveals nothing.
 */
public final class HallWindow {
    private final Displays displays;
    private final Supplier<Parent> drawing;
    private final Consumer<String> remember;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private @Nullable String chosen;
    private @Nullable Display last;
    private @Nullable Opened opened;

    /** What has become of it. */
    public enum State {
        CLOSED,
        SHOWN,
        /** Its screen was pulled out. */
        LOST,
        /** There is no second screen, or it shows the same as the first. */
        ALONE,
        /** There are several screens, and none is the one it was on. */
        UNDECIDED,
        /** A small window on the secretary's screen. */
        PREVIEW
    }

    /**
     * @param drawing makes what the window shows
     * @param chosen the screen that was chosen the last time; null if none was
     * @param remember keeps the choice
     */
    public HallWindow(
            Displays displays,
            Supplier<Parent> drawing,
            @Nullable String chosen,
            Consumer<String> remember) {
        this.displays = displays;
        this.drawing = drawing;
        this.chosen = chosen;
        this.remember = remember;
        displays.all().subscribe((_, _) -> follow());
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The screens it can be on: not the secretary's, nor one that mirrors it. */
    public List<Display> others() {
        List<Display> all = displays.all().getValue();
        return all.stream()
                .filter(one -> !one.ours())
                .filter(one -> all.stream().noneMatch(d -> d.ours() && d.mirrors(one)))
                .toList();
    }

    /** The screen it is on. */
    public Optional<Display> on() {
        return state.get() == State.SHOWN ? Optional.ofNullable(last) : Optional.empty();
    }

    /** Opens it where it was the last time, or on the only screen there is for it. */
    public void open() {
        if (state.get() != State.SHOWN) {
            shut();
            place(State.ALONE);
        }
    }

    /** Opens it on that screen, and remembers it. */
    public void open(Display on) {
        chosen = on.key();
        remember.accept(on.key());
        show(on);
    }

    /** Opens a small window instead. */
    public void preview(String title) {
        shut();
        state.set(State.PREVIEW);
        opened = displays.preview(title, drawing.get(), this::close);
    }

    public void close() {
        shut();
        state.set(State.CLOSED);
    }

    private void follow() {
        switch (state.get()) {
            case SHOWN, LOST, UNDECIDED -> place(State.LOST);
            case ALONE -> place(State.ALONE);
            case CLOSED, PREVIEW -> {}
        }
    }

    private void place(State withoutAny) {
        List<Display> others = others();
        Optional<Display> on = find(others);
        if (on.isPresent()) {
            show(on.get());
        } else {
            shut();
            state.set(others.isEmpty() ? withoutAny : State.UNDECIDED);
        }
    }

    /** The one that was chosen, the one in the same place, or the only one. */
    private Optional<Display> find(List<Display> others) {
        return others.stream()
                .filter(one -> one.key().equals(chosen))
                .findFirst()
                .or(() ->
                        others.stream()
                                .filter(one -> last != null && one.startsWhere(last))
                                .findFirst())
                .or(() -> others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty());
    }

    private void show(Display on) {
        last = on;
        if (state.get() == State.SHOWN && opened != null) {
            opened.moveTo(on);
            return;
        }
        shut();
        opened = displays.fill(on, drawing.get(), this::close);
        state.set(State.SHOWN);
    }

    private void shut() {
        Opened open = opened;
        opened = null;
        if (open != null) {
            open.close();
        }
    }
}

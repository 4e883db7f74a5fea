package vn.binhxet.ui.projector.window;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;

/** The screens that are plugged in, and how windows come upon them. Used on the FX thread. */
public interface Displays {
    /** All of them; changes when one is plugged in, pulled out or changes its resolution. */
    ObservableValue<List<Display>> all();

    /**
     * Fills a screen, without taking the focus from the secretary's window.
     *
     * @param closed run when a person closes it
     */
    Opened fill(Display on, Parent content, Runnable closed);

    /** Opens a window like any other, on the secretary's screen. */
    Opened preview(String title, Parent content, Runnable closed);

    /** A window that is open. */
    interface Opened {
        void moveTo(Display on);

        void close();
    }

    /** A machine without any screen. */
    static Displays none() {
        return new Displays() {
            @Override
            public ObservableValue<List<Display>> all() {
                return new ReadOnlyObjectWrapper<>(List.of());
            }

            @Override
            public Opened fill(Display on, Parent content, Runnable closed) {
                throw new IllegalStateException("there is no screen to fill");
            }

            @Override
            public Opened preview(String title, Parent content, Runnable closed) {
                throw new IllegalStateException("there is no screen for a window");
            }
        };
    }
}

package vn.binhxet.ui.agenda;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Consumer;

/** What is in front beside the agenda, or in place of it. */
final class Pages {
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.SCRIPT);
    private Consumer<Page> begin = _ -> {};
    private Consumer<Page> goOn = _ -> {};

    /** A page. Notes and directions are written on the same one. */
    enum Page {
        SCRIPT,
        NOTE,
        DIRECTION,
        PHRASES,
        CHAIR,
        ORDER;

        boolean isNotes() {
            return this == NOTE || this == DIRECTION;
        }
    }

    /**
     * What to do when a page comes to the front.
     *
     * @param began gets a page that begins anew
     * @param wentOn gets one that is gone on with
     */
    void follow(Consumer<Page> began, Consumer<Page> wentOn) {
        begin = began;
        goOn = wentOn;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    void go(Page to) {
        page.set(to);
        begin.accept(to);
    }

    void leave() {
        go(Page.SCRIPT);
    }

    /** Back to the note that is being written. */
    void leavePhrases() {
        page.set(Page.NOTE);
        goOn.accept(Page.NOTE);
    }

    /** One page back; false where there is none. */
    boolean back() {
        if (page.get() == Page.PHRASES) {
            leavePhrases();
            return true;
        }
        boolean away = page.get() != Page.SCRIPT;
        if (away) {
            leave();
        }
        return away;
    }
}

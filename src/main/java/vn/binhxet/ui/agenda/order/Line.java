package vn.binhxet.ui.agenda.order;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Topic;

/**
 * An item as it is being rewritten.
 *
 * @param minutes as typed
 * @param stays whether something was recorded about it, so that it cannot be taken out
 */
record Line(
        StringProperty title,
        StringProperty minutes,
        @Nullable Topic topic,
        @Nullable Integer was,
        boolean stays) {
    /** What is typed in place of a number that is none. */
    private static final int NOT_A_NUMBER = -1;

    private static final int USUAL_MINUTES = 10;

    static Line of(AgendaItem item, boolean stays) {
        return new Line(
                new SimpleStringProperty(item.title()),
                new SimpleStringProperty(Integer.toString(item.minutes())),
                item.topic(),
                item.was(),
                stays);
    }

    static Line empty() {
        return of(AgendaItem.planned("", USUAL_MINUTES), false);
    }

    /** The item; what is no number of minutes gives one that is refused. */
    AgendaItem item() {
        String typed = minutes.get().strip();
        int length = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : NOT_A_NUMBER;
        return AgendaItem.planned(topic, title.get().strip(), length).formerly(was);
    }
}

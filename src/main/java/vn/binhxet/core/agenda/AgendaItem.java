package vn.binhxet.core.agenda;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * One point of the agenda.
 *
 * @param minutes planned length, at least 0
 * @param topic what it is about; null for an item of its own kind
 * @param openedAt when it was first opened; null if it was not
 * @param closedAt when it was last closed; null while it has not been, or is open again
 */
public record AgendaItem(
        String title,
        int minutes,
        @Nullable Topic topic,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {
    /** An item of its own kind. */
    public static AgendaItem planned(String title, int minutes) {
        return new AgendaItem(title, minutes, null, null, null);
    }

    public static AgendaItem planned(Topic topic, String title, int minutes) {
        return new AgendaItem(title, minutes, topic, null, null);
    }

    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    AgendaItem opened(OffsetDateTime at) {
        return new AgendaItem(title, minutes, topic, openedAt == null ? at : openedAt, null);
    }

    AgendaItem closed(OffsetDateTime at) {
        return new AgendaItem(title, minutes, topic, openedAt, at);
    }
}

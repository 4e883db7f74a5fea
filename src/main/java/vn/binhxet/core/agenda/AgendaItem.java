package vn.binhxet.core.agenda;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * One point of the agenda.
 *
 * @param minutes planned length, at least 0
 * @param topic what it is about; null for an item of its own kind
 * @param was in an agenda as it is rewritten, the number the item had before, from 1; null for a
 *     new one, and in the agenda that stands
 * @param openedAt when it was first opened; null if it was not
 * @param closedAt when it was last closed; null while it has not been, or is open again
 */
public record AgendaItem(
        String title,
        int minutes,
        @Nullable Topic topic,
        @Nullable Integer was,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime closedAt) {
    /** How far the meeting has come with an item. */
    public enum State {
        TO_COME,
        UNDER_WAY,
        DONE
    }

    /** An item of its own kind. */
    public static AgendaItem planned(String title, int minutes) {
        return planned(null, title, minutes);
    }

    public static AgendaItem planned(@Nullable Topic topic, String title, int minutes) {
        return new AgendaItem(title, minutes, topic, null, null, null);
    }

    public State state() {
        if (openedAt == null) {
            return State.TO_COME;
        }
        return closedAt == null ? State.UNDER_WAY : State.DONE;
    }

    public boolean isOpen() {
        return state() == State.UNDER_WAY;
    }

    /** What is planned of it, as the item of that number before; null for a new one. */
    public AgendaItem formerly(@Nullable Integer number) {
        return new AgendaItem(title, minutes, topic, number, null, null);
    }

    /** What is planned here, with the times of another. */
    AgendaItem withTimesOf(AgendaItem other) {
        return new AgendaItem(title, minutes, topic, null, other.openedAt, other.closedAt);
    }

    AgendaItem opened(OffsetDateTime at) {
        return new AgendaItem(title, minutes, topic, was, openedAt == null ? at : openedAt, null);
    }

    AgendaItem closed(OffsetDateTime at) {
        return new AgendaItem(title, minutes, topic, was, openedAt, at);
    }
}

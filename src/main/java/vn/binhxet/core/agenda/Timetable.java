package vn.binhxet.core.agenda;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When each item was planned, began, and will begin if all to come take the time planned for them.
 * All in whole minutes, seconds cut off.
 *
 * @param slots one an item, in the order of the agenda
 * @param plannedEnd null before the meeting began
 * @param end when all will be over, or was; null before the meeting began
 */
public record Timetable(
        List<Slot> slots, @Nullable OffsetDateTime plannedEnd, @Nullable OffsetDateTime end) {
    /**
     * The times of an item.
     *
     * @param number from 1
     * @param planned from the beginning of the meeting and the lengths of the items before; null
     *     before it began
     * @param expected of an item to come, when it will begin; else null
     */
    public record Slot(
            int number,
            AgendaItem item,
            @Nullable OffsetDateTime planned,
            @Nullable OffsetDateTime expected) {}

    public Timetable {
        slots = List.copyOf(slots);
    }

    /**
     * Looks ahead from a time. What is under way goes on until its planned length is over, pauses
     * not counted, and until now at least; then the items to come follow each other.
     *
     * @param begun when the meeting began; null before
     */
    public static Timetable of(
            Agenda agenda, @Nullable OffsetDateTime begun, List<Pause> pauses, OffsetDateTime now) {
        if (begun == null) {
            List<Slot> plain = new ArrayList<>();
            agenda.items().forEach(item -> plain.add(new Slot(plain.size() + 1, item, null, null)));
            return new Timetable(plain, null, null);
        }
        OffsetDateTime start = toMinute(begun);
        OffsetDateTime free =
                freeAt(
                        agenda,
                        start,
                        pauses,
                        toMinute(now.withOffsetSameInstant(begun.getOffset())));
        OffsetDateTime plan = start;
        List<Slot> slots = new ArrayList<>();
        for (AgendaItem item : agenda.items()) {
            boolean toCome = item.state() == AgendaItem.State.TO_COME;
            slots.add(new Slot(slots.size() + 1, item, plan, toCome ? free : null));
            plan = plan.plusMinutes(item.minutes());
            free = toCome ? free.plusMinutes(item.minutes()) : free;
        }
        return new Timetable(slots, plan, free);
    }

    /** How many minutes later than planned all will be over; negative if earlier. */
    public long delay() {
        return plannedEnd == null || end == null
                ? 0
                : Duration.between(plannedEnd, end).toMinutes();
    }

    /** When the next item can begin; the end, where all are done. */
    private static OffsetDateTime freeAt(
            Agenda agenda, OffsetDateTime start, List<Pause> pauses, OffsetDateTime now) {
        OffsetDateTime free = start;
        boolean done = true;
        for (AgendaItem item : agenda.items()) {
            OffsetDateTime opened = item.openedAt();
            OffsetDateTime closed = item.closedAt();
            if (opened != null && closed == null) {
                free = later(free, overAt(toMinute(opened), item.minutes(), pauses, now));
            } else if (closed != null) {
                free = later(free, toMinute(closed));
            }
            done &= closed != null;
        }
        return done ? free : later(free, now);
    }

    private static OffsetDateTime overAt(
            OffsetDateTime opened, int minutes, List<Pause> pauses, OffsetDateTime now) {
        Duration interrupted =
                pauses.stream()
                        .map(pause -> pause.within(opened, now))
                        .reduce(Duration.ZERO, Duration::plus);
        return opened.plusMinutes(minutes).plusMinutes(interrupted.toMinutes());
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static OffsetDateTime toMinute(OffsetDateTime at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}

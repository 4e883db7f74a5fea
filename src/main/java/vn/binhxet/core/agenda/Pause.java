package vn.binhxet.core.agenda;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A time in which the meeting was interrupted.
 *
 * @param until null while it still is
 */
public record Pause(OffsetDateTime from, @Nullable OffsetDateTime until) {
    /** How much of it lies between two times. */
    Duration within(OffsetDateTime start, OffsetDateTime end) {
        OffsetDateTime first = from.isBefore(start) ? start : from;
        OffsetDateTime last = until == null || until.isAfter(end) ? end : until;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}

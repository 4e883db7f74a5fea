package vn.binhxet.app;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the story says what time it is. */
final class StoryClock extends Clock {
    private OffsetDateTime now = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(7));

    /**
     * Sets the time.
     *
     * @param time null if the story does not say; then it is what it was
     */
    void set(@Nullable OffsetDateTime time) {
        now = time == null ? now : time;
    }

    @Override
    public Instant instant() {
        return now.toInstant();
    }

    @Override
    public ZoneId getZone() {
        return now.getOffset();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}

package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.scoring.Stage;

import java.time.OffsetDateTime;

/**
 * One time something was said about a criterion or a line of one unit.
 *
 * @param <V> what is said: an input, or a number of times
 * @param before what stood at this stage until then; null if nothing did
 * @param evidence what shows it is true, or null
 * @param reason why it differs from before; null if nobody gave one
 * @param at when it was recorded
 * @param by who recorded it; empty while nobody was named
 */
public record Turn<V>(
        Stage stage,
        @Nullable V before,
        V after,
        @Nullable String evidence,
        @Nullable String reason,
        OffsetDateTime at,
        String by) {

    /** Whether it made a difference to something that stood. */
    public boolean isChange() {
        return before != null && !before.equals(after);
    }
}

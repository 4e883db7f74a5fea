package vn.binhxet.core.meeting;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A command as it is asked.
 *
 * @param at when; null for now
 * @param by who asks; null for the typist of papers, else whoever types at the time
 * @param override the reason for which soft checks are passed; null to stop at them
 */
public record Request(
        Command command,
        @Nullable OffsetDateTime at,
        @Nullable String by,
        @Nullable String override) {
    public static Request of(Command command) {
        return new Request(command, null, null, null);
    }

    /** The same request, passing soft checks for this reason. */
    public Request despite(String reason) {
        return new Request(command, at, by, reason);
    }
}

package vn.binhxet.ui.audit;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as people type it: {@code 9:42}, {@code 9h42}, {@code 5/1 9:42}. */
final class Moment {
    private static final Pattern TYPED =
            Pattern.compile("(?:(\\d{1,2})/(\\d{1,2})\\s+)?(\\d{1,2})\\s*[:hg.]\\s*(\\d{2})?");

    private Moment() {}

    /**
     * The moment meant.
     *
     * @param day on which it is where no day was typed, and of whose year it is
     * @return empty if no time can be read
     */
    static Optional<OffsetDateTime> read(String typed, OffsetDateTime day) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            OffsetDateTime on =
                    parts.group(1) == null
                            ? day
                            : day.withDayOfMonth(1)
                                    .withMonth(Integer.parseInt(parts.group(2)))
                                    .withDayOfMonth(Integer.parseInt(parts.group(1)));
            int minute = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
            return Optional.of(
                    on.withHour(Integer.parseInt(parts.group(3)))
                            .withMinute(minute)
                            .withSecond(0)
                            .withNano(0));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}

package broken.core_has_no_clock_and_no_dice.core;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A rule that looks at the clock. */
final class Lot {
    private Lot() {}

    static int drawn() {
        return OffsetDateTime.now(ZoneOffset.UTC).getNano();
    }
}

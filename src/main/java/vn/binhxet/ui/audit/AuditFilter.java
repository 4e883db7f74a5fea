package vn.binhxet.ui.audit;

import org.jspecify.annotations.Nullable;

import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;

import java.time.OffsetDateTime;

/**
 * Which entries are shown.
 *
 * @param words part of the sentence, with or without marks; empty for any
 * @param person who recorded it; empty for anybody
 * @param place null for any screen
 * @param from from that minute on; null for the beginning
 * @param to to the end of that minute; null for the end
 */
record AuditFilter(
        String words,
        String person,
        @Nullable Place place,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        boolean takenBackOnly) {
    static final AuditFilter ALL = new AuditFilter("", "", null, null, null, false);

    boolean takes(AuditRow row) {
        OffsetDateTime at = row.line().entry().at();
        return (!takenBackOnly || row.isTakenBack())
                && (person.isEmpty() || row.who().equals(person))
                && (place == null || row.place() == place)
                && (from == null || !at.isBefore(from))
                && (to == null || at.isBefore(to.plusMinutes(1)))
                && (words.isBlank() || Text.contains(row.what(), words));
    }
}

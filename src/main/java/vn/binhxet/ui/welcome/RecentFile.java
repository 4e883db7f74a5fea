package vn.binhxet.ui.welcome;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Meetings.Inspection;

import java.nio.file.Path;
import java.time.OffsetDateTime;

/** A meeting file opened before, as it turns out to be now. */
sealed interface RecentFile {
    Path file();

    /** Nobody has looked yet. */
    record Unread(Path file) implements RecentFile {}

    /** It can be read; damaged perhaps. */
    record Found(Path file, Inspection inspection) implements RecentFile {
        Meeting meeting() {
            return inspection.meeting();
        }

        /** When the last thing was recorded. */
        OffsetDateTime lastAt() {
            return inspection.entries().getLast().recorded().at();
        }

        boolean isDamaged() {
            return inspection.damage() != null;
        }
    }

    /** It is gone, in use elsewhere, or no longer readable. */
    record Lost(Path file, Problem problem) implements RecentFile {}
}

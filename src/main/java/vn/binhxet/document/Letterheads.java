package vn.binhxet.document;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;

/** The head of a paper that the bloc issues at its meeting. */
final class Letterheads {
    /** Months written with a leading zero, lest a digit be put before them (NĐ 30/2020/NĐ-CP). */
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private Letterheads() {}

    static Letterhead of(Meeting meeting, Text text) {
        return new Letterhead(
                meeting.bloc().name().toUpperCase(text.locale()),
                text.of("paper.nation"),
                text.of("paper.motto"),
                dated(meeting, text));
    }

    /** The day the meeting began; room to write it in before that. */
    private static String dated(Meeting meeting, Text text) {
        String place = meeting.prepared().place();
        OffsetDateTime day = meeting.proceedings().begunAt();
        if (day == null) {
            return text.of("paper.undated", place);
        }
        int month = day.getMonthValue();
        return text.of(
                "paper.dated",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                (month <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d").formatted(month),
                String.valueOf(day.getYear()));
    }
}

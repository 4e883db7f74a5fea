package vn.binhxet.document.invitation;

import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.text.Text;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * When, where and what for: said alike on the programme and on each invitation.
 *
 * @param text with the names of the meeting
 */
record Occasion(Meeting meeting, Text text) {
    private static final int MINUTES_IN_HOUR = 60;

    /** The hour and day of the beginning; room to write them in before that. */
    Paragraph time() {
        OffsetDateTime begun = meeting.proceedings().begunAt();
        return begun == null
                ? body("paper.invitation.time.open")
                : body("paper.invitation.time", begun, begun.toLocalDate());
    }

    /** The file knows the town; the hall is written in. */
    Paragraph place() {
        return body("paper.invitation.place", meeting.prepared().place());
    }

    /** Who presides: the unit that heads the bloc. */
    Paragraph chair() {
        return body("paper.invitation.chair", meeting.bloc().head());
    }

    /** What is to be decided, by the regulation. */
    Paragraph matters() {
        String year = String.valueOf(meeting.year());
        String next = String.valueOf(meeting.year() + 1);
        String awards = titles(meeting.regulation().awards(), "paper.invitation.awards", year);
        String offices = titles(meeting.regulation().offices(), "paper.invitation.offices", next);
        return body("paper.invitation.matters", year, awards, offices);
    }

    /** Who comes: the guests by name, the units by number. */
    Paragraph people() {
        List<String> guests = meeting.bloc().guests().stream().map(this::called).toList();
        int units = meeting.bloc().units().size();
        return guests.isEmpty()
                ? body("paper.invitation.people", units)
                : body("paper.invitation.people.guests", String.join("; ", guests), units);
    }

    /** A guest by name and office. */
    String called(Guest guest) {
        return guest.role().isBlank()
                ? guest.name()
                : text.of("paper.invitation.guest", guest.name(), guest.role());
    }

    /** So many minutes in hours and minutes. */
    String length(int minutes) {
        int hours = minutes / MINUTES_IN_HOUR;
        int rest = minutes % MINUTES_IN_HOUR;
        if (hours == 0) {
            return text.of("paper.invitation.minutes", rest);
        }
        return rest == 0
                ? text.of("paper.invitation.hours", hours)
                : text.of("paper.invitation.hoursAndMinutes", hours, rest);
    }

    Paragraph body(String key, Object... args) {
        return new Paragraph(Paragraph.Role.BODY, text.of(key, args));
    }

    private String titles(List<? extends Subject> subjects, String key, String year) {
        return subjects.isEmpty()
                ? ""
                : text.of(key, subjects.stream().map(Subject::title).toList(), year);
    }
}

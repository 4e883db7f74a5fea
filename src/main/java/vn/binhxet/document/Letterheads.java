package vn.binhxet.document;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.text.Text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** The head of a paper that the bloc issues at its meeting. */
public final class Letterheads {
    /** Months written with a leading zero, lest a digit be put before them (NĐ 30/2020/NĐ-CP). */
    private static final int LAST_MONTH_WITH_ZERO = 2;

    private Letterheads() {}

    /** Of a paper without a number of its own. */
    public static Letterhead of(Meeting meeting, Text text) {
        return with(meeting, "", dated(meeting, text), text);
    }

    /**
     * Of a paper that may be numbered.
     *
     * @param kind by which its number was recorded
     * @param unnumbered what stands in its place before that
     */
    public static Letterhead of(Meeting meeting, String kind, String unnumbered, Text text) {
        return meeting.proceedings().all(Fact.DocumentNumbered.class).reversed().stream()
                .filter(numbered -> numbered.kind().equals(kind))
                .findFirst()
                .map(numbered ->
                        with(
                                meeting,
                                text.of("paper.number", numbered.number()),
                                dated(numbered, text),
                                text))
                .orElseGet(() -> with(meeting, unnumbered, dated(meeting, text), text));
    }

    /** Of a paper that goes out ahead: until it is numbered, its day is written in by hand. */
    public static Letterhead ahead(
            Meeting meeting, OfficialPaper paper, String unnumbered, Text text) {
        return paper.numbered(meeting) == null
                ? with(meeting, unnumbered, undated(meeting, text), text)
                : of(meeting, paper.word(), unnumbered, text);
    }

    private static Letterhead with(Meeting meeting, String number, String dated, Text text) {
        return new Letterhead(
                meeting.bloc().name().toUpperCase(text.locale()),
                number,
                text.of("paper.nation"),
                text.of("paper.motto"),
                dated);
    }

    /** A date that is written some other way is left as it was written. */
    private static String dated(Fact.DocumentNumbered numbered, Text text) {
        try {
            return dated(numbered.place(), LocalDate.parse(numbered.date()), text);
        } catch (DateTimeParseException _) {
            return text.of("paper.dated.otherwise", numbered.place(), numbered.date());
        }
    }

    /** The day the meeting began; room to write it in before that. */
    private static String dated(Meeting meeting, Text text) {
        OffsetDateTime day = meeting.proceedings().begunAt();
        return day == null
                ? undated(meeting, text)
                : dated(meeting.prepared().place(), day.toLocalDate(), text);
    }

    private static String undated(Meeting meeting, Text text) {
        return text.of("paper.undated", meeting.prepared().place());
    }

    private static String dated(String place, LocalDate day, Text text) {
        int month = day.getMonthValue();
        return text.of(
                "paper.dated",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                (month <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d").formatted(month),
                String.valueOf(day.getYear()));
    }
}

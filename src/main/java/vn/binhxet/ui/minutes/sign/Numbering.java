package vn.binhxet.ui.minutes.sign;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** Number, place, date and signer of the minutes: proposed, and asked for once. */
public final class Numbering {
    private static final String KIND = Fact.DocumentSigned.MINUTES;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Desk desk;
    private final Asking asking;

    /** What the form holds, the date as people write it. */
    public record Entry(String number, String place, String date, String signer) {}

    public Numbering(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
    }

    Text text() {
        return desk.text();
    }

    Asking asking() {
        return asking;
    }

    /** What was recorded last; empty before. */
    public Optional<Entry> recorded() {
        return desk
                .meeting()
                .get()
                .proceedings()
                .all(Fact.DocumentNumbered.class)
                .reversed()
                .stream()
                .filter(paper -> paper.kind().equals(KIND))
                .findFirst()
                .map(p -> new Entry(p.number(), p.place(), shown(p.date()), p.signer()));
    }

    /** What was recorded; before that what it will be in most blocs. */
    public Entry proposed() {
        return recorded().orElseGet(this::usual);
    }

    private Entry usual() {
        Meeting meeting = desk.meeting().get();
        OffsetDateTime begun = meeting.proceedings().begunAt();
        return new Entry(
                text().of("minutesPage.number.usual"),
                meeting.prepared().place(),
                begun == null ? "" : SHOWN.format(begun),
                meeting.proceedings().chair().stream().findFirst().orElse(""));
    }

    /** Asks for it, with the date as the wire has it. */
    public void record(Entry entry) {
        String date = entry.date().strip();
        try {
            String day = date.isEmpty() ? "" : LocalDate.parse(date, DAY).toString();
            asking.ask(
                    new Command.NumberDocument(
                            KIND,
                            entry.number().strip(),
                            entry.place().strip(),
                            day,
                            entry.signer().strip()),
                    text().of("minutesPage.number.recorded", entry.number().strip()));
        } catch (DateTimeParseException _) {
            asking.refuse(List.of(Problem.of(SignRefusal.NOT_A_DAY, "date", date)));
        }
    }

    private static String shown(String date) {
        try {
            return SHOWN.format(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return date;
        }
    }
}

package vn.binhxet.ui.kit.paper;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
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

/** Number, place, date and signer of a paper: proposed, and asked for once. */
public final class Numbering {
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

    public Text text() {
        return desk.text();
    }

    /** What was refused last. */
    public Asking asking() {
        return asking;
    }

    /** What was recorded last; empty before. */
    public Optional<Entry> recorded(OfficialPaper paper) {
        return Optional.ofNullable(paper.numbered(desk.meeting().get())).map(Numbering::entry);
    }

    /**
     * What was recorded; before that what it will be in most blocs: of the paper numbered last its
     * place, day and signer.
     */
    public Entry proposed(OfficialPaper paper) {
        return recorded(paper).orElseGet(() -> usual(paper));
    }

    private Entry usual(OfficialPaper paper) {
        Meeting meeting = desk.meeting().get();
        String number = text().of("paperNumber.usual." + paper);
        return afterTheMeeting(meeting).reversed().stream()
                .findFirst()
                .map(Numbering::entry)
                .map(other -> new Entry(number, other.place(), other.date(), other.signer()))
                .orElseGet(() -> first(meeting, number));
    }

    /** The invitations went out earlier, and say nothing of the day of the others. */
    private static List<Fact.DocumentNumbered> afterTheMeeting(Meeting meeting) {
        return meeting.proceedings().all(Fact.DocumentNumbered.class).stream()
                .filter(numbered -> !numbered.kind().equals(OfficialPaper.INVITATION.word()))
                .toList();
    }

    private static Entry first(Meeting meeting, String number) {
        OffsetDateTime begun = meeting.proceedings().begunAt();
        return new Entry(
                number,
                meeting.prepared().place(),
                begun == null ? "" : SHOWN.format(begun),
                meeting.proceedings().chair().stream().findFirst().orElse(""));
    }

    /** Asks for it, with the date as the wire has it. */
    public void record(OfficialPaper paper, Entry entry) {
        String date = entry.date().strip();
        try {
            String day = date.isEmpty() ? "" : LocalDate.parse(date, DAY).toString();
            asking.ask(
                    new Command.NumberDocument(
                            paper.word(),
                            entry.number().strip(),
                            entry.place().strip(),
                            day,
                            entry.signer().strip()),
                    text().of("paperNumber.recorded", paper, entry.number().strip()));
        } catch (DateTimeParseException _) {
            asking.refuse(List.of(Problem.of(NumberRefusal.NOT_A_DAY, "date", date)));
        }
    }

    private static Entry entry(Fact.DocumentNumbered paper) {
        return new Entry(paper.number(), paper.place(), shown(paper.date()), paper.signer());
    }

    private static String shown(String date) {
        try {
            return SHOWN.format(LocalDate.parse(date));
        } catch (DateTimeParseException _) {
            return date;
        }
    }
}

package vn.binhxet.document.record;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.audit.AuditTrail;
import vn.binhxet.core.audit.AuditTrail.Line;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Cell;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
import vn.binhxet.document.Stamp;
import vn.binhxet.document.Table;
import vn.binhxet.document.Table.Column;
import vn.binhxet.document.Table.Head;
import vn.binhxet.document.Table.Row;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The journal on paper (<i>nhật ký nhập</i>): every entry with its number, minute and person, or
 * only what concerns the papers of one round. Papers are named by their numbers only; what was
 * taken back stays in its place and says so.
 */
public final class JournalDocument {
    private static final List<Column> COLUMNS =
            List.of(Column.fixed(13), Column.fixed(29), Column.fixed(36), Column.growing(80));
    private static final List<String> HEADS = List.of("number", "time", "who", "what");

    private final Meeting meeting;
    private final @Nullable RoundId round;
    private final Text text;

    private JournalDocument(Meeting meeting, @Nullable RoundId round, Text text) {
        this.meeting = meeting;
        this.round = round;
        this.text = text;
    }

    /**
     * The paper.
     *
     * @param journal all entries the meeting was read from
     * @param round null for the whole journal
     * @param text with the names of all the journal speaks of
     * @param stamp of the last entry
     */
    public static Document of(
            Meeting meeting,
            List<Recorded> journal,
            @Nullable RoundId round,
            Text text,
            Stamp stamp) {
        return new JournalDocument(meeting, round, text).document(AuditTrail.of(journal), stamp);
    }

    private Document document(AuditTrail whole, Stamp stamp) {
        List<Line> lines = round == null ? whole.lines() : whole.of(round).lines();
        List<String> marks = Marks.of(meeting, text);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.journal.capitals")));
        blocks.add(new Heading(Heading.Rank.SUBJECT, subject()));
        if (!marks.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        }
        blocks.add(new Paragraph(Paragraph.Role.BODY, extent(lines)));
        blocks.add(table(lines));
        blocks.add(new Paragraph(Paragraph.Role.NOTE, text.of("paper.journal.note")));
        return new Document(
                text.of("paper.journal.title") + " – " + meeting.bloc().name(),
                text.locale(),
                Orientation.PORTRAIT,
                Letterheads.of(meeting, text),
                List.of(new Part(text.of("paper.journal.title"), blocks)),
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    private String subject() {
        return round == null
                ? meeting.prepared().title()
                : text.of("paper.journal.ofRound", round, subjectOf(round));
    }

    /** The award or office of a round; a round that was taken back has none. */
    private Object subjectOf(RoundId id) {
        return meeting.rounds()
                .find(id)
                .<Object>map(found -> found.contest().subject())
                .orElse("–");
    }

    /** How many entries there are, and how many of them were taken back. */
    private String extent(List<Line> lines) {
        long taken = lines.stream().filter(line -> line.takenBack() != null).count();
        return text.of("paper.journal.extent", lines.size(), taken);
    }

    private Table table(List<Line> lines) {
        List<Head> heads =
                IntStream.range(0, HEADS.size())
                        .mapToObj(i ->
                                new Head(
                                        text.of("paper.journal.head." + HEADS.get(i)),
                                        0,
                                        i,
                                        1,
                                        1,
                                        false))
                        .toList();
        return new Table("nhat_ky", COLUMNS, 1, heads, lines.stream().map(this::row).toList());
    }

    private Row row(Line line) {
        Recorded entry = line.entry();
        return new Row(
                List.of(
                        Cell.whole(entry.seq(), null),
                        Cell.centred(
                                text.of("paper.journal.at", text.date(entry.at()), entry.at())),
                        Cell.left(entry.by()),
                        Cell.left(told(line))),
                false);
    }

    private String told(Line line) {
        StringBuilder words = new StringBuilder(text.sentence(line.told()));
        for (Fact.CheckOverridden check : line.overrode()) {
            words.append(text.of("paper.journal.despite", check.check(), check.reason()));
        }
        Recorded taken = line.takenBack();
        if (taken != null) {
            words.append(
                    text.of(
                            "paper.journal.takenBack",
                            taken.by(),
                            taken.at(),
                            taken.seq(),
                            line.why()));
        }
        return words.toString();
    }
}

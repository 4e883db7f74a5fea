package vn.binhxet.document.proposal;

import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterhead;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the papers that the bloc's head issues have alike: number and day or room to write them, the
 * state of the paper, and what it still lacks.
 *
 * @param kind by which number, day and signer were recorded
 * @param lacks what is missing; a paper that lacks nothing is no draft
 */
record ProposalPaper(Meeting meeting, Text text, OfficialPaper kind, List<Point> lacks) {

    static ProposalPaper of(Meeting meeting, Text text, OfficialPaper kind) {
        return new ProposalPaper(meeting, text, kind, Lacking.of(meeting, kind));
    }

    /** The name of the paper, what it is about, its state, and what it lacks. */
    List<Block> heading(String title, String subject) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, title));
        blocks.add(new Heading(Heading.Rank.SUBJECT, subject));
        blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks()) + ")"));
        if (!lacks.isEmpty()) {
            String missing = text.of("paper.letter.lacks", new LackWords(lacks, text).line());
            blocks.add(new Paragraph(Paragraph.Role.NOTE, missing));
        }
        return blocks;
    }

    Document document(String title, Orientation held, List<Block> blocks, Stamp stamp) {
        return new Document(
                title + " – " + meeting.bloc().name(),
                text.locale(),
                held,
                letterhead(),
                List.of(new Part(title, blocks)),
                marks(),
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    /** Who signs for the bloc, as recorded; empty before. */
    String signer() {
        Fact.DocumentNumbered numbered = source().numbered(meeting);
        return numbered == null ? "" : numbered.signer();
    }

    /** The day of the paper; before it is recorded that of the meeting, or the year's end. */
    LocalDate day() {
        Fact.DocumentNumbered numbered = source().numbered(meeting);
        OffsetDateTime begun = meeting.proceedings().begunAt();
        LocalDate expected =
                begun == null ? LocalDate.of(meeting.year(), 12, 31) : begun.toLocalDate();
        return numbered != null && day(numbered) instanceof LocalDate day ? day : expected;
    }

    /** The minutes by number and day, as far as they are recorded. */
    String minutes() {
        Fact.DocumentNumbered numbered = OfficialPaper.MINUTES.numbered(meeting);
        OffsetDateTime begun = meeting.proceedings().begunAt();
        String bloc = meeting.bloc().name();
        if (numbered != null) {
            return text.of("paper.letter.minutes", numbered.number(), day(numbered), bloc);
        }
        return begun == null
                ? text.of("paper.letter.minutes.none", bloc)
                : text.of("paper.letter.minutes.unnumbered", begun.toLocalDate(), bloc);
    }

    /** The recorded day; as it was written where that is no date. */
    static Object day(Fact.DocumentNumbered numbered) {
        try {
            return LocalDate.parse(numbered.date());
        } catch (DateTimeParseException _) {
            return numbered.date();
        }
    }

    private Letterhead letterhead() {
        OfficialPaper source = source();
        boolean numbered = source.numbered(meeting) != null;
        String unnumbered = numbered ? "" : text.of("paper." + source.word() + ".unnumbered");
        Letterhead head = Letterheads.of(meeting, source.word(), unnumbered, text);
        return new Letterhead(
                head.body(),
                source == kind ? head.number() : "",
                head.nation(),
                head.motto(),
                numbered ? head.dated() : text.of("paper.undated", meeting.prepared().place()));
    }

    /** Where number, day and signer come from: a list without its own goes with the letter. */
    private OfficialPaper source() {
        boolean annex = kind == OfficialPaper.AWARD_LIST && kind.numbered(meeting) == null;
        return annex ? OfficialPaper.LETTER : kind;
    }

    /** The state of the paper, and of the points where it tells them. */
    private List<String> marks() {
        List<String> marks = new ArrayList<>(Marks.of(meeting, lacks, text));
        ScoreTable points = meeting.results().officialScores();
        boolean told = kind != OfficialPaper.HAND_OVER && !points.rows().isEmpty();
        if (told && (points.provisional() || !meeting.scores().isFinal())) {
            marks.add(text.of("paper.mark.provisional"));
        }
        return marks;
    }
}

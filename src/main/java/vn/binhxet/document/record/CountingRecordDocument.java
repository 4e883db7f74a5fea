package vn.binhxet.document.record;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.CountingRecord;
import vn.binhxet.core.minutes.CountingRecord.Chapter;
import vn.binhxet.core.minutes.CountingRecord.Signer;
import vn.binhxet.core.minutes.CountingRecordWriter;
import vn.binhxet.core.minutes.Statement;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Block.Signature;
import vn.binhxet.document.Block.Signatures;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The counting record of one round (<i>biên bản kiểm phiếu</i>) as an official paper: the counting
 * committee, the witness and the chair sign below. A draft until it was signed as it stands.
 */
public final class CountingRecordDocument {
    /** So many sign side by side; more than these stand in the next row. */
    private static final int ABREAST = 3;

    private CountingRecordDocument() {}

    /**
     * The record of a round as things stand.
     *
     * @param text with the names of the meeting
     */
    public static Document of(Meeting meeting, Round round, Text text, Stamp stamp) {
        CountingRecord record = CountingRecordWriter.of(meeting, round);
        RoundId id = record.round();
        List<String> marks = Marks.of(meeting, Lacking.ofRecord(meeting, id), text);
        String subject = text.of("paper.count.subject", round.contest().subject(), id);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("record.title")));
        blocks.add(new Heading(Heading.Rank.SUBJECT, subject));
        blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        blocks.addAll(told(record, text));
        blocks.addAll(signatures(record, text));
        return new Document(
                text.of("paper.count.title", id, meeting.prepared().title()),
                text.locale(),
                Orientation.PORTRAIT,
                Letterheads.of(meeting, Fact.DocumentSigned.ofCount(id), "", text),
                List.of(new Part(text.of("paper.count.part", id), blocks)),
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    private static List<Block> told(CountingRecord record, Text text) {
        ToldBlocks told = new ToldBlocks(text);
        for (Chapter chapter : record.chapters()) {
            List<Statement> sentences =
                    chapter.statements().stream()
                            .filter(said -> said.said() != Said.SIGNATURE)
                            .toList();
            if (!sentences.isEmpty()) {
                told.chapter(text.heading(chapter), sentences);
            }
        }
        return told.all();
    }

    private static List<Block> signatures(CountingRecord record, Text text) {
        List<Signature> all =
                record.chapters().stream()
                        .flatMap(chapter -> chapter.statements().stream())
                        .filter(said -> said.said() == Said.SIGNATURE)
                        .map(said -> signature(said, text))
                        .toList();
        List<Block> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ABREAST) {
            rows.add(new Signatures(all.subList(from, Math.min(all.size(), from + ABREAST))));
        }
        return rows;
    }

    private static Signature signature(Statement said, Text text) {
        String as =
                said.args().getFirst() instanceof Signer who
                        ? text.heading(who).toUpperCase(text.locale())
                        : "";
        return new Signature(List.of(as), "", String.valueOf(said.args().getLast()));
    }
}

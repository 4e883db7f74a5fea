package vn.binhxet.document.record;

import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.minutes.MinutesWriter;
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
 * The minutes of the meeting (<i>biên bản hội nghị</i>) as an official paper (NĐ 30/2020/NĐ-CP):
 * secretary and chair sign below. A draft until they have.
 */
public final class MinutesDocument {
    private MinutesDocument() {}

    /**
     * The minutes as they stand.
     *
     * @param text with the names of the meeting
     */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        List<String> marks = Marks.of(meeting, Lacking.of(meeting, OfficialPaper.MINUTES), text);
        ToldBlocks told = new ToldBlocks(text);
        MinutesWriter.of(meeting)
                .chapters()
                .forEach(chapter -> told.chapter(text.heading(chapter), chapter.statements()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.minutes.title.capitals")));
        blocks.add(new Heading(Heading.Rank.SUBJECT, meeting.prepared().title()));
        blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        blocks.addAll(told.all());
        blocks.add(signatures(meeting.proceedings(), text));
        return new Document(
                text.of("paper.minutes.title") + " – " + meeting.prepared().title(),
                text.locale(),
                Orientation.PORTRAIT,
                Letterheads.of(
                        meeting, Fact.DocumentSigned.MINUTES, text.of("paper.unnumbered"), text),
                List.of(new Part(text.of("paper.minutes.title"), blocks)),
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    /** The secretary at the left; each of those who presided together at the right. */
    private static Block signatures(Proceedings proceedings, Text text) {
        List<Signature> all = new ArrayList<>();
        List<String> secretary = List.of(text.of("paper.sign.secretary"));
        all.add(new Signature(secretary, "", proceedings.secretary()));
        List<String> chair = List.of(text.of("paper.sign.chair"));
        proceedings.chair().forEach(name -> all.add(new Signature(chair, "", name)));
        if (proceedings.chair().isEmpty()) {
            all.add(new Signature(chair, "", ""));
        }
        return new Signatures(all);
    }
}

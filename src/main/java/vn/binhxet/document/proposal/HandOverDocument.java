package vn.binhxet.document.proposal;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.List;

/** The record of handing over to next year's head (<i>biên bản bàn giao</i>). */
public final class HandOverDocument {
    private HandOverDocument() {}

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        String title = text.of("paper.handOver.title");
        return new Document(
                title,
                text.locale(),
                Orientation.PORTRAIT,
                Letterheads.of(meeting, text),
                List.of(new Part(title, List.of(new Heading(Heading.Rank.PAPER, title)))),
                List.of(),
                null,
                stamp);
    }
}

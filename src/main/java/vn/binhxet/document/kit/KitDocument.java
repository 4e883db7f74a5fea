package vn.binhxet.document.kit;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.ForeseenRounds;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paper kit (<i>bộ giấy dự phòng</i>): the roll, a tally sheet and a counting record for each
 * round to come, and the minutes, with what is known in print and room to write the rest. It is no
 * official paper, whatever stands in the file: people make it one by writing and signing. Blank
 * ballots lie in files beside it ({@link BlankBallots}).
 */
public final class KitDocument {
    private KitDocument() {}

    /** The paper as things stand; the text has the names of the meeting. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        Blank blank = new Blank(meeting, text);
        List<Part> parts = new ArrayList<>();
        parts.add(new CoverSheet(blank, stamp).part());
        parts.add(new RollSheet(blank).part());
        for (Contest contest : ForeseenRounds.of(meeting)) {
            parts.add(new TallySheet(blank, contest).part());
            parts.add(new CountingForm(blank, contest).part());
        }
        parts.add(new MinutesForm(blank).part());
        return new Document(
                text.of("paper.kit.title") + " – " + meeting.prepared().title(),
                text.locale(),
                Orientation.PORTRAIT,
                null,
                parts,
                marks(meeting, text),
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }

    private static List<String> marks(Meeting meeting, Text text) {
        List<String> marks = new ArrayList<>();
        if (meeting.prepared().rehearsal()) {
            marks.add(text.of("paper.mark.rehearsal"));
        }
        marks.add(text.of("paper.kit.mark"));
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }
}

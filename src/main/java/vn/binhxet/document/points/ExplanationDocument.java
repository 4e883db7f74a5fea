package vn.binhxet.document.points;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.why.Explanation;
import vn.binhxet.document.Block;
import vn.binhxet.document.Block.Heading;
import vn.binhxet.document.Block.Paragraph;
import vn.binhxet.document.Document;
import vn.binhxet.document.Document.Orientation;
import vn.binhxet.document.Document.Part;
import vn.binhxet.document.Letterheads;
import vn.binhxet.document.Marks;
import vn.binhxet.document.Stamp;
import vn.binhxet.text.Text;
import vn.binhxet.text.WhyWords;

import java.util.ArrayList;
import java.util.List;

/**
 * Why one unit stands where it stands (<i>vì sao</i>), on paper: what comes out, then every step
 * from each entry to the total, and from the total to the place.
 */
public final class ExplanationDocument {
    private ExplanationDocument() {}

    /**
     * The paper of one unit.
     *
     * @param text with the names of the meeting
     */
    public static Document of(Meeting meeting, Explanation explanation, Text text, Stamp stamp) {
        WhyWords why = new WhyWords(text, meeting.regulation().scheme().decimals());
        List<String> marks = Marks.ofPoints(meeting, text);
        String unit = meeting.bloc().name(explanation.unit());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(Heading.Rank.PAPER, text.of("paper.why.title.capitals")));
        blocks.add(
                new Heading(
                        Heading.Rank.SUBJECT,
                        text.of("paper.why.subject", unit, String.valueOf(meeting.year()))));
        if (!marks.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Role.MARK, "(" + String.join("; ", marks) + ")"));
        }
        blocks.addAll(new PlaceSteps(text, why, explanation).blocks());
        blocks.add(new PointSteps(text, why, explanation).table());
        return new Document(
                text.of("paper.why.title") + " – " + unit,
                text.locale(),
                Orientation.PORTRAIT,
                Letterheads.of(meeting, text),
                List.of(new Part(text.of("paper.why.title"), blocks)),
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }
}

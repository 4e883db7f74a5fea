package vn.binhxet.document.points;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Section;
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
 * The table of all units' points (<i>bảng tổng hợp chấm điểm</i>): one row a unit with totals,
 * class and rank; then for each section of the scheme all its criteria, and the bonus and penalty
 * lines. Its numbers are those that ranks and classes go by.
 */
public final class ScoreTableDocument {
    private ScoreTableDocument() {}

    /** The table of a meeting as it stands, in the language of the text. */
    public static Document of(Meeting meeting, Text text, Stamp stamp) {
        ScoreView view = new ScoreView(meeting, text);
        List<String> marks = Marks.ofPoints(meeting, text);
        List<Part> parts = new ArrayList<>();
        parts.add(new ScoreOverview(view, marks).part());
        for (Section section : view.scheme().sections()) {
            parts.add(new SectionPoints(view, section).part());
        }
        if (view.hasAdjustments()) {
            parts.add(new AdjustmentPoints(view).part());
        }
        return new Document(
                text.of("paper.scores.title") + " – " + meeting.bloc().name(),
                text.locale(),
                Orientation.LANDSCAPE,
                Letterheads.of(meeting, text),
                parts,
                marks,
                meeting.prepared().rehearsal() ? text.of("paper.watermark.rehearsal") : null,
                stamp);
    }
}

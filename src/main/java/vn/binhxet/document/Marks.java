package vn.binhxet.document;

import vn.binhxet.core.handin.Lacking;
import vn.binhxet.core.handin.Point;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know of a paper before believing it. */
public final class Marks {
    private Marks() {}

    /**
     * Of a paper that people sign.
     *
     * @param lacks without which it is a draft
     */
    public static List<String> of(Meeting meeting, List<Point> lacks, Text text) {
        List<String> marks = begun(meeting, lacks.isEmpty(), text);
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }

    /** Of any paper: whether it is of a rehearsal, and whether the minutes are still open. */
    public static List<String> of(Meeting meeting, Text text) {
        return begun(meeting, meeting.proceedings().minutesClosedBy() > 0, text);
    }

    /** Of a paper with points; while they may change it is a draft. */
    public static List<String> ofPoints(Meeting meeting, Text text) {
        List<Point> lacks = Lacking.ofPoints(meeting);
        List<String> marks = begun(meeting, lacks.isEmpty(), text);
        if (lacks.stream().anyMatch(lack -> lack.kind() == Kind.POINTS)) {
            marks.add(text.of("paper.mark.provisional"));
        }
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }

    private static List<String> begun(Meeting meeting, boolean official, Text text) {
        List<String> marks = new ArrayList<>();
        if (meeting.prepared().rehearsal()) {
            marks.add(text.of("paper.mark.rehearsal"));
        }
        marks.add(text.of(official ? "paper.mark.official" : "paper.mark.draft"));
        return marks;
    }
}

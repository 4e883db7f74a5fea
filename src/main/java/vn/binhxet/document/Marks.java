package vn.binhxet.document;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What a reader must know of a paper before believing it. */
public final class Marks {
    private Marks() {}

    /** Of a paper that people sign. */
    public static List<String> of(Meeting meeting, boolean signed, Text text) {
        List<String> marks = new ArrayList<>();
        if (meeting.prepared().rehearsal()) {
            marks.add(text.of("paper.mark.rehearsal"));
        }
        marks.add(text.of(signed ? "paper.mark.official" : "paper.mark.draft"));
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }

    /** Of any paper: whether it is of a rehearsal, and whether the minutes are still open. */
    public static List<String> of(Meeting meeting, Text text) {
        List<String> marks = new ArrayList<>();
        if (meeting.prepared().rehearsal()) {
            marks.add(text.of("paper.mark.rehearsal"));
        }
        if (meeting.proceedings().minutesClosedBy() == 0) {
            marks.add(text.of("paper.mark.draft"));
        }
        return marks;
    }

    /** Of a paper with points. */
    public static List<String> of(Meeting meeting, ScoreTable official, Text text) {
        List<String> marks = of(meeting, text);
        if (official.provisional() || !meeting.scores().isFinal()) {
            marks.add(text.of("paper.mark.provisional"));
        }
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }
}

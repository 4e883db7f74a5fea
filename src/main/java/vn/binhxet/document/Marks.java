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
        List<String> marks = begun(meeting, signed, text);
        if (meeting.regulation().sample()) {
            marks.add(text.of("paper.mark.sample"));
        }
        return marks;
    }

    /** Of any paper: whether it is of a rehearsal, and whether the minutes are still open. */
    public static List<String> of(Meeting meeting, Text text) {
        return begun(meeting, isClosed(meeting), text);
    }

    /** Of a paper with points; while they may change it is a draft. */
    public static List<String> of(Meeting meeting, ScoreTable official, Text text) {
        boolean provisional = official.provisional() || !meeting.scores().isFinal();
        List<String> marks = begun(meeting, isClosed(meeting) && !provisional, text);
        if (provisional) {
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

    private static boolean isClosed(Meeting meeting) {
        return meeting.proceedings().minutesClosedBy() > 0;
    }
}

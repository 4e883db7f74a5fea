package vn.binhxet.core.handin;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.terms.RoundId;

import java.util.ArrayList;
import java.util.List;

/**
 * What a paper still lacks, in the order of the day: all of it {@link Weight#HINDERS}. A paper that
 * lacks nothing is final; until then it is a draft.
 */
public final class Lacking {
    private final Meeting meeting;
    private final List<Point> all = new ArrayList<>();

    private Lacking(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * Of a paper that is numbered. The minutes are final when they are signed. The list goes with
     * the letter, so the letter's number will do.
     */
    public static List<Point> of(Meeting meeting, OfficialPaper paper) {
        Lacking lacking = new Lacking(meeting);
        switch (paper) {
            case INVITATION -> lacking.number(paper);
            case MINUTES -> lacking.signature();
            case LETTER, AWARD_LIST -> lacking.proposals(paper);
            case HAND_OVER -> lacking.handOver(paper);
        }
        return List.copyOf(lacking.all);
    }

    /** Of the counting record of a round with a result. */
    public static List<Point> ofRecord(Meeting meeting, RoundId round) {
        Lacking lacking = new Lacking(meeting);
        lacking.record(round);
        return List.copyOf(lacking.all);
    }

    /** Of a paper with points: {@link Kind#POINTS} while the official ones may change. */
    public static List<Point> ofPoints(Meeting meeting) {
        Lacking lacking = new Lacking(meeting);
        if (meeting.results().officialScores().provisional() || !meeting.scores().isFinal()) {
            lacking.note(Kind.POINTS);
        }
        if (!lacking.areMinutesClosed()) {
            lacking.note(Kind.MINUTES_SIGNED);
        }
        return List.copyOf(lacking.all);
    }

    /** Once the minutes are closed nothing more is decided. */
    private void proposals(OfficialPaper paper) {
        if (!areMinutesClosed()) {
            Progress progress = Progress.of(meeting);
            progress.awards().forEach(this::award);
            progress.offices().forEach(this::office);
        }
        minutes();
        meeting.rounds().all().stream()
                .filter(Round::hasResult)
                .forEach(round -> record(round.contest().round()));
        number(paper);
    }

    /** The first office is that of the head, who takes over. */
    private void handOver(OfficialPaper paper) {
        Progress.of(meeting).offices().stream().limit(1).forEach(this::office);
        minutes();
        number(paper);
    }

    private void award(AwardLine line) {
        if (line.step() != AwardStep.PROPOSED) {
            note(Kind.LIST, line.award().code());
        }
    }

    private void office(OfficeLine line) {
        if (!line.isFilled()) {
            note(Kind.OFFICE, line.office().code());
        }
    }

    private void minutes() {
        signature();
        number(OfficialPaper.MINUTES);
    }

    private void signature() {
        if (!meeting.proceedings().areMinutesSigned()) {
            note(Kind.MINUTES_SIGNED);
        }
    }

    private void record(RoundId round) {
        if (!meeting.decisions().isSignedAsItStands(round)) {
            note(Kind.COUNT_RECORD, round);
        }
    }

    private void number(OfficialPaper paper) {
        boolean annex = paper == OfficialPaper.AWARD_LIST && isNumbered(OfficialPaper.LETTER);
        if (!isNumbered(paper) && !annex) {
            note(Kind.NUMBER, paper);
        }
    }

    private boolean isNumbered(OfficialPaper paper) {
        return paper.numbered(meeting) != null;
    }

    private boolean areMinutesClosed() {
        return meeting.proceedings().minutesClosedBy() > 0;
    }

    private void note(Kind kind, Object... args) {
        all.add(new Point(kind, Weight.HINDERS, List.of(args)));
    }
}

package vn.binhxet.document.proposal;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What a paper still lacks before it can be sent or signed; until then it is a draft. */
final class Lacking {
    private final Meeting meeting;
    private final Text text;
    private final List<String> all = new ArrayList<>();

    private Lacking(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
    }

    /** Of a paper that hands the proposals in. */
    static List<String> ofProposals(Meeting meeting, OfficialPaper paper, Text text) {
        Lacking lacking = new Lacking(meeting, text);
        lacking.decisions();
        lacking.minutes();
        lacking.records();
        lacking.number(paper);
        return lacking.all;
    }

    /** Of the record of handing over. */
    static List<String> ofHandOver(Meeting meeting, Text text) {
        Lacking lacking = new Lacking(meeting, text);
        Progress.of(meeting).offices().stream().limit(1).forEach(lacking::office);
        lacking.minutes();
        lacking.number(OfficialPaper.HAND_OVER);
        return lacking.all;
    }

    /** What may still be decided: nothing once the minutes are closed. */
    private void decisions() {
        if (meeting.proceedings().minutesClosedBy() > 0) {
            return;
        }
        Progress progress = Progress.of(meeting);
        progress.awards().forEach(this::award);
        progress.offices().forEach(this::office);
    }

    private void award(AwardLine line) {
        if (line.step() != AwardStep.PROPOSED) {
            all.add(text.of("paper.letter.lacks.list", line.award().code()));
        }
    }

    private void office(OfficeLine line) {
        if (!line.isFilled()) {
            all.add(text.of("paper.letter.lacks.office", line.office().code()));
        }
    }

    private void minutes() {
        if (!meeting.proceedings().areMinutesSigned()) {
            all.add(text.of("paper.letter.lacks.minutes"));
        }
        if (OfficialPaper.MINUTES.numbered(meeting) == null) {
            all.add(text.of("paper.letter.lacks.minutesNumber"));
        }
    }

    private void records() {
        List<RoundId> unsigned =
                meeting.rounds().all().stream()
                        .filter(Round::hasResult)
                        .map(round -> round.contest().round())
                        .filter(round -> !meeting.decisions().isSignedAsItStands(round))
                        .toList();
        if (!unsigned.isEmpty()) {
            all.add(text.of("paper.letter.lacks.records", unsigned));
        }
    }

    private void number(OfficialPaper paper) {
        if (paper.numbered(meeting) == null) {
            all.add(text.of("paper.letter.lacks.number"));
        }
    }
}

package vn.binhxet.core.handin;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.adoption.Matter;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.handin.Point.Kind;
import vn.binhxet.core.handin.Point.Weight;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.OfficialPaper;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.OfficeLine.OfficeStep;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.core.terms.RoundId;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Goes through a meeting in the order of the day and notes what it finds. */
final class Inspection {
    private final Meeting meeting;
    private final Proceedings proceedings;
    private final List<Point> points = new ArrayList<>();

    Inspection(Meeting meeting) {
        this.meeting = meeting;
        proceedings = meeting.proceedings();
    }

    List<Point> points() {
        if (meeting.prepared().rehearsal()) {
            note(Kind.REHEARSAL, Weight.WARNS);
        }
        if (meeting.regulation().sample()) {
            note(Kind.SAMPLE, Weight.WARNS);
        }
        if (proceedings.hasBegun()) {
            conduct();
            rounds();
            decisions();
            minutes();
            numbers();
            files();
            oddities();
        } else {
            note(Kind.BEGUN, Weight.HINDERS);
        }
        return points;
    }

    private void conduct() {
        adopted(Kind.REPORT, Matter.REPORT);
        if (meeting.scores().isFinal()) {
            note(Kind.POINTS, Weight.DONE, meeting.bloc().units().size());
        } else if (meeting.scores().isStarted()) {
            note(Kind.POINTS, Weight.WARNS);
        }
    }

    private void rounds() {
        for (Round round : meeting.rounds().all()) {
            RoundId id = round.contest().round();
            if (round.isOpen()) {
                note(Kind.ROUND, Weight.HINDERS, id);
            } else if (round.hasResult()) {
                boolean signed = meeting.decisions().isSignedAsItStands(id);
                note(Kind.COUNT_RECORD, signed ? Weight.DONE : Weight.HINDERS, id);
            }
        }
    }

    private void decisions() {
        Progress progress = Progress.of(meeting);
        progress.awards().forEach(this::award);
        progress.offices().forEach(this::office);
    }

    private void award(AwardLine line) {
        var code = line.award().code();
        switch (line.step()) {
            case PROPOSED -> note(Kind.LIST, Weight.DONE, code, line.rows().size());
            case CHANGED -> note(Kind.LIST_CHANGED, Weight.HINDERS, code);
            case TIED -> note(Kind.TIE, Weight.HINDERS, code);
            case PLACE_OPEN -> note(Kind.OPEN_PLACE, Weight.HINDERS, code);
            case NO_RESULT, VOTE_AGAIN, READY -> note(Kind.LIST, Weight.HINDERS, code);
        }
    }

    private void office(OfficeLine line) {
        var code = line.office().code();
        if (line.isFilled()) {
            var units = line.holders().stream().map(Fact.OfficeFilled::unit).toList();
            note(Kind.OFFICE, Weight.DONE, code, units);
        } else {
            boolean tied = line.step() == OfficeStep.TIED;
            note(tied ? Kind.TIE : Kind.OFFICE, Weight.HINDERS, code);
        }
    }

    private void minutes() {
        adopted(Kind.MINUTES_ADOPTED, Matter.MINUTES);
        proceedings.all(Fact.DocumentSigned.class).reversed().stream()
                .filter(Fact.DocumentSigned::isOfMinutes)
                .findFirst()
                .ifPresentOrElse(
                        signed -> note(Kind.MINUTES_SIGNED, Weight.DONE, signed.by()),
                        () -> note(Kind.MINUTES_SIGNED, Weight.HINDERS));
        OffsetDateTime closedAt = proceedings.closedAt();
        if (closedAt == null) {
            note(Kind.MEETING, Weight.HINDERS);
        } else {
            note(Kind.MEETING, Weight.DONE, closedAt);
        }
    }

    /** The list goes with the letter and the hand-over stays in the bloc: they may do without. */
    private void numbers() {
        numbered(OfficialPaper.MINUTES, Weight.HINDERS);
        numbered(OfficialPaper.LETTER, Weight.HINDERS);
        if (!meeting.regulation().awards().isEmpty()) {
            numbered(OfficialPaper.AWARD_LIST, Weight.WARNS);
        }
        if (!meeting.regulation().offices().isEmpty()) {
            numbered(OfficialPaper.HAND_OVER, Weight.WARNS);
        }
    }

    private void numbered(OfficialPaper paper, Weight otherwise) {
        Fact.@Nullable DocumentNumbered number = paper.numbered(meeting);
        if (number == null) {
            note(Kind.NUMBER, otherwise, paper);
        } else {
            note(Kind.NUMBER, Weight.DONE, paper, number.number());
        }
    }

    private void files() {
        List<String> report = attached(Matter.REPORT.subject());
        if (report.isEmpty()) {
            note(Kind.REPORT_FILE, Weight.WARNS);
        } else {
            note(Kind.REPORT_FILE, Weight.DONE, report);
        }
        List<String> signed = attached(SignedPages.WORD);
        if (signed.isEmpty()) {
            note(Kind.SIGNED_PAGES, Weight.HINDERS);
        } else {
            note(Kind.SIGNED_PAGES, Weight.DONE, signed.size());
        }
    }

    private void oddities() {
        int overrides = proceedings.all(Fact.CheckOverridden.class).size();
        if (overrides > 0) {
            note(Kind.OVERRIDES, Weight.WARNS, overrides);
        }
        int corrections = proceedings.all(Fact.CorrectionMade.class).size();
        if (corrections > 0) {
            note(Kind.CORRECTIONS, Weight.WARNS, corrections);
        }
    }

    /** The last vote on it stands. */
    private void adopted(Kind kind, Matter matter) {
        proceedings.all(Fact.ResolutionVoted.class).reversed().stream()
                .filter(vote -> vote.subject().equals(matter.subject()))
                .findFirst()
                .filter(Fact.ResolutionVoted::isAdopted)
                .ifPresentOrElse(
                        vote -> note(kind, Weight.DONE, vote.inFavour(), vote.voters()),
                        () -> note(kind, Weight.WARNS));
    }

    private List<String> attached(String kind) {
        return proceedings.all(Fact.FileAttached.class).stream()
                .filter(file -> file.kind().equals(kind))
                .map(Fact.FileAttached::name)
                .toList();
    }

    private void note(Kind kind, Weight weight, Object... args) {
        points.add(new Point(kind, weight, List.of(args)));
    }
}

package vn.binhxet.core.minutes;

import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.minutes.CountingRecord.Chapter;
import vn.binhxet.core.minutes.CountingRecord.Part;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Tells one round as its counting record does, from what was recorded and nothing else. */
public final class CountingRecordWriter {
    private final Meeting meeting;
    private final Round round;
    private final Contest contest;
    private final List<Recorded> points;
    private final Optional<RoundResult> decided;

    /**
     * As things stood when the round was last sealed: that committee counted, that chair presided.
     */
    private final Proceedings then;

    private final List<Chapter> chapters = new ArrayList<>();

    private CountingRecordWriter(Meeting meeting, Round round) {
        this.meeting = meeting;
        this.round = round;
        contest = round.contest();
        points = meeting.decisions().turningPoints(contest.round());
        decided = meeting.results().of(round);
        then = then();
    }

    /** The record as things stand, from the opening of the round on. */
    public static CountingRecord of(Meeting meeting, Round round) {
        return new CountingRecordWriter(meeting, round).write();
    }

    private CountingRecord write() {
        chapter(Part.OPENING, this::opening);
        chapter(Part.COMMITTEE, this::committee);
        chapter(Part.ATTENDANCE, this::attendance);
        chapter(Part.PAPERS, to -> new CountTeller(meeting, round, to).papers());
        chapter(Part.VOTES, to -> new CountTeller(meeting, round, to).votes());
        chapter(Part.CONCLUSION, this::conclusion);
        chapter(Part.RECOUNTS, to -> new CountTeller(meeting, round, to).recounts());
        chapter(Part.REMARKS, this::remarks);
        chapter(Part.SIGNATURES, this::signatures);
        return new CountingRecord(contest.round(), decided.isEmpty(), chapters);
    }

    private Proceedings then() {
        if (round.isOpen()) {
            return meeting.proceedings();
        }
        int last =
                points.reversed().stream()
                        .filter(point -> point.fact() instanceof Fact.BoxSealed)
                        .findFirst()
                        .orElse(points.getLast())
                        .seq();
        return meeting.proceedings().until(last);
    }

    private void chapter(Part part, Consumer<List<Statement>> telling) {
        List<Statement> statements = new ArrayList<>();
        telling.accept(statements);
        if (!statements.isEmpty()) {
            chapters.add(new Chapter(part, statements));
        }
    }

    private void opening(List<Statement> to) {
        CountTeller count = new CountTeller(meeting, round, to);
        if (meeting.prepared().rehearsal()) {
            to.add(Statement.of(Said.REHEARSAL, 1));
        }
        count.state();
        MinutesWriter.meeting(meeting, to);
        to.add(Statement.of(Said.COUNT_YEAR, 1, meeting.year()));
        count.opening();
        int sealed = 0;
        for (Recorded point : points) {
            if (point.fact() instanceof Fact.RoundOpened) {
                to.add(MinutesWriter.at(Said.COUNT_OPENED, point));
            } else if (point.fact() instanceof Fact.BoxSealed) {
                sealed++;
                to.add(MinutesWriter.at(Said.COUNT_SEALED, point, sealed));
            }
        }
    }

    private void committee(List<Statement> to) {
        if (!CommitteeTeller.tell(then, to)) {
            to.add(Statement.of(Said.NO_COMMITTEE, 0));
        }
    }

    private void attendance(List<Statement> to) {
        Attendance room = meeting.attendanceAt(round);
        int here = room.present().size();
        to.add(Statement.of(Said.PRESENT, 0, room.units(), here, room.absent().size()));
        if (!room.absent().isEmpty()) {
            to.add(Statement.of(Said.NOT_THERE, 0, room.absent()));
        }
        int convoked =
                Quorum.convoked(
                        meeting.bloc(), contest.voters(), meeting.roll(), round.handedOutAt());
        int missing = Math.max(0, convoked - room.voters());
        to.add(Statement.of(Said.VOTERS, 0, contest.voters(), convoked, room.voters(), missing));
    }

    private void conclusion(List<Statement> to) {
        decided.ifPresent(result -> {
            ConclusionTeller conclusion = new ConclusionTeller(meeting, result, to);
            conclusion.passed();
            conclusion.tell();
            conclusion.tieDecided();
            to.addAll(MarginTeller.of(result));
            conclusion.placesFallen();
        });
    }

    /** Checks passed with a reason at a step of this round, and corrections of this record. */
    private void remarks(List<Statement> to) {
        String document = Fact.DocumentSigned.ofCount(contest.round());
        for (Recorded entry : meeting.proceedings().entries()) {
            if (entry.fact() instanceof Fact.CheckOverridden f
                    && meeting.rounds().isOverride(entry.seq(), contest.round())) {
                to.add(RemarkTeller.overridden(entry, f));
            } else if (entry.fact() instanceof Fact.CorrectionMade f
                    && f.subject().equals(document)) {
                to.add(RemarkTeller.corrected(meeting, entry, f));
            }
        }
    }

    private void signatures(List<Statement> to) {
        SignatureTeller.signers(then, to);
        SignatureTeller.signed(meeting, round, to);
        if (!meeting.decisions().isSignedAsItStands(contest.round())) {
            to.add(Statement.of(Said.COUNT_NOT_SIGNED, 0));
        }
    }
}

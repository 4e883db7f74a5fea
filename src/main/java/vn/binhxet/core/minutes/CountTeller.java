package vn.binhxet.core.minutes;

import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Seal;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the minutes and the counting record (<i>biên bản kiểm phiếu</i>) say of one round, each
 * thing in one way. Nothing of a count is told before it is sealed.
 */
public final class CountTeller {
    private final Meeting meeting;
    private final Round round;
    private final Optional<RoundResult> decided;
    private final List<Statement> to;

    CountTeller(Meeting meeting, Round round, List<Statement> to) {
        this.meeting = meeting;
        this.round = round;
        this.to = to;
        decided = meeting.results().of(round);
    }

    /** The round from its opening to its conclusion, as the minutes tell it. */
    public static List<Statement> of(Meeting meeting, Round round) {
        List<Statement> to = new ArrayList<>();
        CountTeller teller = new CountTeller(meeting, round, to);
        teller.opening();
        Attendance room = meeting.attendanceAt(round);
        RoomTeller.tell(room.voters(), room, round.openedAt(), to);
        teller.state();
        teller.papers();
        teller.votes();
        teller.conclusion();
        teller.recounts();
        teller.signatures();
        return List.copyOf(to);
    }

    void opening() {
        Contest contest = round.contest();
        say(
                Said.ROUND,
                contest.round(),
                contest.subject(),
                contest.method(),
                contest.candidates().size(),
                contest.seats());
        if (contest.after() != null) {
            say(Said.ROUND_AFTER, contest.round(), contest.after());
        }
        if (contest.replaces() != null) {
            say(Said.ROUND_REPLACES, contest.round(), contest.replaces());
        }
    }

    /** Whether there is no result yet, or none any more. */
    void state() {
        if (round.voided() != null) {
            say(Said.ROUND_VOID, round.contest().round(), round.voided());
        } else if (decided.isEmpty()) {
            say(Said.ROUND_UNSEALED, round.contest().round());
        }
    }

    /** The papers of the official count; of an open round those handed out. */
    void papers() {
        if (round.printed() > 0) {
            say(Said.PRINTED, round.printed());
        }
        Count count = round.officialCount();
        Seal seal = count.seal();
        if (seal != null && decided.isPresent()) {
            PapersTeller papers = new PapersTeller(meeting, round, count, to);
            papers.numbers(seal);
            papers.balance(seal);
            papers.reading();
        } else if (round.issued() > 0) {
            say(Said.ISSUED, round.issued());
        }
    }

    void votes() {
        decided.map(RoundResult::result).ifPresent(this::votes);
    }

    private void votes(Result result) {
        Threshold pass = round.contest().pass();
        if (result.needed() == null) {
            say(Said.BASE_OF_NONE, pass, result.base());
        } else {
            say(Said.BASE, pass, result.base(), result.needed());
        }
        result.rows().forEach(row -> votes(row, result.base()));
    }

    private void votes(Result.Row row, int whole) {
        Base of = round.contest().pass().of();
        Object share = row.share() == null ? "–" : row.share();
        if (round.contest().method() == Method.YES_NO) {
            say(
                    Said.VOTES_WITH_NO,
                    row.rank(),
                    row.unit(),
                    row.votes(),
                    whole,
                    share,
                    of,
                    row.against());
        } else {
            say(Said.VOTES, row.rank(), row.unit(), row.votes(), whole, share, of);
        }
    }

    void conclusion() {
        decided.ifPresent(result -> new ConclusionTeller(meeting, result, to).tell());
        decided.map(MarginTeller::of).ifPresent(to::addAll);
    }

    /**
     * Counts beside the official one are told too: they were held. So is any count of a void round.
     */
    void recounts() {
        for (int number = 1; number <= round.counts().size(); number++) {
            Count count = round.counts().get(number - 1);
            if (number > 1) {
                String reason = count.reason();
                say(Said.RECOUNT, round.contest().round(), number, reason == null ? "" : reason);
            }
            if (count.seal() == null && number > 1) {
                say(Said.COUNT_UNSEALED, number);
            } else if (count.seal() != null && (number != round.official() || round.isVoid())) {
                other(number, count);
            }
        }
        if (round.officialReason() != null) {
            say(
                    Said.OFFICIAL_COUNT,
                    round.contest().round(),
                    round.official(),
                    round.officialReason());
        } else if (round.isRecounted() && !round.isVoid()) {
            say(Said.OFFICIAL_UNCHANGED, round.contest().round(), round.official());
        }
    }

    private void other(int number, Count count) {
        Tally tally = meeting.results().tally(round, count);
        say(Said.OTHER_COUNT, number, tally.returned(), tally.valid(), tally.invalid());
        new PapersTeller(meeting, round, count, to).reading();
        boolean yesNo = round.contest().method() == Method.YES_NO;
        tally.votes()
                .forEach((unit, votes) -> {
                    if (yesNo) {
                        say(Said.OTHER_VOTES_WITH_NO, number, unit, votes.in(), votes.against());
                    } else {
                        say(Said.OTHER_VOTES, number, unit, votes.in());
                    }
                });
    }

    /** When the counting record was signed, and whether what it told has changed since. */
    void signatures() {
        SignatureTeller.signed(meeting, round, to);
    }

    private void say(Said said, Object... args) {
        to.add(Statement.of(said, round.openedAt(), args));
    }
}

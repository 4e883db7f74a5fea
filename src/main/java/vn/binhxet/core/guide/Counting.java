package vn.binhxet.core.guide;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.tally.Discrepancy;
import vn.binhxet.core.tally.Tally;

import java.util.Optional;

/** An open round: handing out, counting, differences, the seal. Nothing in it tells a vote. */
record Counting(Meeting meeting, Round round) {
    /** The round under way; of several the one opened first. */
    static Optional<Counting> of(Meeting meeting) {
        return meeting.rounds().all().stream()
                .filter(Round::isOpen)
                .findFirst()
                .map(round -> new Counting(meeting, round));
    }

    /** Whether the votes are not cast yet, so that it needs a quorum and a committee. */
    boolean isBeforeVoting() {
        Count count = round.current();
        return !round.isRecounted() && round.issued() == 0 && !count.isStarted();
    }

    Cue now() {
        Contest contest = round.contest();
        Count count = round.current();
        Box box = count.box();
        if (!contest.method().onPaper()) {
            return count.totals() == null ? cue(Kind.RAISE_HANDS) : cue(Kind.SEAL);
        }
        if (box.isEmpty()) {
            return count.totals() == null ? start() : cue(Kind.SEAL);
        }
        if (contest.passes() == 2 ? box.second().papers().isEmpty() : isShort(box)) {
            return counting();
        }
        if (contest.passes() == 2 && !box.unpaired().isEmpty()) {
            return cue(Kind.COUNT_SECOND);
        }
        return compared(box, count.totals());
    }

    private Cue compared(Box box, @Nullable Totals hands) {
        int differences = box.differences().size();
        if (differences > 0) {
            return Cue.todo(
                    Kind.SETTLE_DIFFERENCES,
                    round.contest().subject(),
                    round.contest().round(),
                    differences);
        }
        boolean agree =
                hands == null
                        || Discrepancy.between(
                                        Tally.of(round.contest().candidates(), box.papers()), hands)
                                .isEmpty();
        return cue(agree ? Kind.SEAL : Kind.RECONCILE);
    }

    private Cue start() {
        if (!isBeforeVoting()) {
            return counting();
        }
        if (meeting.decisions().committee().isEmpty()) {
            return Cue.todo(Kind.NAME_COMMITTEE);
        }
        Kind kind =
                switch (round.contest().method()) {
                    case STRIKE_OUT -> Kind.ISSUE_STRIKE;
                    case YES_NO -> Kind.ISSUE_YES_NO;
                    default -> Kind.ISSUE_CHOOSE;
                };
        return Cue.todo(
                kind, round.contest().subject(), round.contest().seats(), meeting.votersPresent());
    }

    private Cue counting() {
        return cue(round.isRecounted() ? Kind.COUNT_AGAIN : Kind.COUNT_VOTES);
    }

    /** With one pass nobody can tell that all are typed but by the papers issued. */
    private boolean isShort(Box box) {
        return box.returned() < round.issued();
    }

    private Cue cue(Kind kind) {
        return Cue.todo(kind, round.contest().subject(), round.contest().round());
    }
}

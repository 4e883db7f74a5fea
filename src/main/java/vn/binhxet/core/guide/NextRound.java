package vn.binhxet.core.guide;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.progress.NextOpening;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.Outcome;

import java.util.List;

/** The vote to be held next about an award or office, and why it is held once more. */
record NextRound(Meeting meeting, Subject subject) {
    private static final String GOING_ON = "?";

    Cue cue() {
        Contest contest = contest();
        if (contest == null) {
            return Cue.todo(Kind.NOBODY_ELIGIBLE, subject.code());
        }
        int names = contest.candidates().size();
        if (contest.replaces() != null) {
            return Cue.todo(
                    Kind.VOTE_INSTEAD, subject.code(), names, contest.seats(), contest.replaces());
        }
        RoundResult earlier = next().earlier().orElse(null);
        return earlier == null
                ? Cue.todo(Kind.OPEN_ROUND, subject.code(), names, contest.seats())
                : Cue.todo(
                        again(earlier),
                        subject.code(),
                        names,
                        contest.seats(),
                        earlier.round().contest().round());
    }

    private Kind again(RoundResult earlier) {
        if (earlier.openTie().isPresent()) {
            return Kind.VOTE_AGAIN;
        }
        if (!earlier.winners().isEmpty()) {
            return Kind.NEXT_PLACES;
        }
        return earlier.result().tally().valid() == 0 ? Kind.ALL_INVALID : Kind.SECOND_ROUND;
    }

    /** What the rules would fix at opening; null where nobody could stand. */
    private @Nullable Contest contest() {
        return Rulebook.decide(meeting, Request.of(next().asked()).despite(GOING_ON))
                                instanceof Outcome.Done<List<Fact>>(var facts)
                        && facts.getLast() instanceof Fact.RoundOpened(var contest)
                ? contest
                : null;
    }

    private NextOpening next() {
        return new NextOpening(meeting, subject);
    }
}

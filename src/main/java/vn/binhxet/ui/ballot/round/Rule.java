package vn.binhxet.ui.ballot.round;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.tally.Tally;

import java.util.List;

/**
 * By what a name is chosen in a round, with the number of votes as far as it is known before any
 * paper is counted.
 *
 * @param base what the share is taken of; null while nobody can know it
 * @param fixed whether nobody who comes or goes can change the base
 */
public record Rule(Contest contest, @Nullable Integer base, boolean fixed) {
    /** Of a round that could be opened now. */
    public static Rule before(Meeting meeting, Contest contest) {
        Integer base =
                switch (contest.pass().of()) {
                    case MEMBERS -> meeting.bloc().units().size();
                    case CONVOKED ->
                            Quorum.convoked(meeting.bloc(), contest.voters(), meeting.roll());
                    case PRESENT -> meeting.votersPresent();
                    case ISSUED, RETURNED, VALID -> null;
                };
        return new Rule(contest, base, isFixed(contest));
    }

    /** Of a round under way. */
    public static Rule of(Meeting meeting, Round round) {
        Contest contest = round.contest();
        Base of = contest.pass().of();
        boolean counted = of == Base.RETURNED || of == Base.VALID;
        boolean toIssue = of == Base.ISSUED && round.issued() == 0;
        Tally nothing = Tally.of(contest.candidates(), List.of());
        return new Rule(
                contest,
                counted || toIssue ? null : (Integer) meeting.results().base(of, round, nothing),
                isFixed(contest));
    }

    /** The smallest number of votes that is enough; null while the base is not known. */
    public @Nullable Long needed() {
        return base == null ? null : contest.pass().smallestEnough(base);
    }

    private static boolean isFixed(Contest contest) {
        Base of = contest.pass().of();
        return of == Base.MEMBERS || (of == Base.CONVOKED && contest.voters() == Voters.UNITS);
    }
}

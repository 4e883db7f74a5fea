package vn.binhxet.document;

import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Meeting;

/**
 * Ballot papers to be printed together.
 *
 * @param contest decided on paper
 * @param papers how many; at least 1
 */
public record BallotRun(Contest contest, BallotFormat format, int papers) {
    /** Papers beyond the voters, for those that are spoiled. */
    public static final int SPARE = 2;

    /** Voters to print papers for: those in the room, or those called while nobody is there yet. */
    public static int voters(Meeting meeting, Contest contest) {
        int present = meeting.votersPresent();
        return present > 0
                ? present
                : Quorum.convoked(meeting.bloc(), contest.voters(), meeting.roll());
    }

    /** How many papers to print where nobody says: one for each voter, and some to spare. */
    public static int usual(Meeting meeting, Contest contest) {
        return voters(meeting, contest) + SPARE;
    }
}

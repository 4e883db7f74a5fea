package broken.ballots_are_secret.core.ballot;

import broken.ballots_are_secret.core.attendance.Voter;

/** A paper that knows who cast it. */
record Paper(Voter voter) {}

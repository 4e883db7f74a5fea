package vn.binhxet.core.meeting;

import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.ballot.Rounds;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.core.scoring.ScoreBook;

/** What the results of a meeting are read from: its chapters as they stand. */
public interface Chapters {
    Bloc bloc();

    /** The work year under review. */
    int year();

    /** The version in force. */
    Regulation regulation();

    RollCall roll();

    ScoreBook scores();

    Rounds rounds();

    Decisions decisions();
}

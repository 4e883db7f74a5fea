package vn.binhxet.core.progress;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Subject;

/** The one thing to decide next. */
public sealed interface Todo {
    /** The meeting has not begun. */
    record Begin() implements Todo {}

    /** A recount runs. */
    record CountAgain(Board board) implements Todo {}

    /** A recount is sealed, and nobody has said which count stands. */
    record ChooseCount(Board board, Counts counts) implements Todo {}

    /** A tie waits for people. */
    record Settle(Subject subject, Board board, TieLine tie) implements Todo {}

    /** A place fell open. */
    record FillPlace(AwardLine award) implements Todo {}

    /**
     * Votes are to be cast.
     *
     * @param again after a tie, or about a place that fell open
     */
    record Vote(Subject subject, boolean again) implements Todo {}

    /** The meeting is to agree on a list. */
    record Agree(Award award) implements Todo {}

    /** The order of points decides, and there are none. */
    record Score(Award award) implements Todo {}

    /** A list can be read out. */
    record Propose(AwardLine award) implements Todo {}

    /** An office waits for a holder. */
    record Elect(OfficeLine office) implements Todo {}

    /** Everything is decided. */
    record Finish() implements Todo {}
}

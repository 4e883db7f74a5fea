package vn.binhxet.ui.ballot.compare;

import vn.binhxet.ui.ballot.keys.Typing;

/** What was chosen for a paper that was read in two ways; Enter records it. */
sealed interface Choice {
    record None() implements Choice {}

    /**
     * One of the readings.
     *
     * @param pass of which pass, 1 or 2
     */
    record Reading(int pass) implements Choice {}

    /** What the paper really says is typed. */
    record Typed(Typing typing) implements Choice {}

    /** The whole stack is typed anew in the second pass. */
    record StackAnew() implements Choice {}
}

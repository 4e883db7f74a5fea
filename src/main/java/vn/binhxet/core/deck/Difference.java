package vn.binhxet.core.deck;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/** A place where a count is not what the answer of the deck says. */
public sealed interface Difference {
    /**
     * A paper was recorded otherwise.
     *
     * @param number its practice number, from 1
     * @param answer the right reading; null for a paper the deck does not have
     * @param recorded what stands in the box; null if it was never typed
     */
    record Reading(int number, @Nullable Paper answer, @Nullable Paper recorded)
            implements Difference {}

    /** Another number of papers is valid, invalid or blank. */
    record Papers(PaperKind kind, int answer, int counted) implements Difference {}

    /** Papers that are counted together. */
    enum PaperKind {
        VALID,
        INVALID,
        BLANK
    }

    /** A name has other votes, another share, or reaches the threshold in only one of the two. */
    record Votes(Result.Row answer, Result.Row counted) implements Difference {}

    /** Others are chosen; most votes first. */
    record Chosen(List<UnitId> answer, List<UnitId> counted) implements Difference {
        public Chosen {
            answer = List.copyOf(answer);
            counted = List.copyOf(counted);
        }
    }

    /** Others are equal across the last place; empty where none are. */
    record Tied(List<UnitId> answer, List<UnitId> counted) implements Difference {
        public Tied {
            answer = List.copyOf(answer);
            counted = List.copyOf(counted);
        }
    }
}

package vn.binhxet.core.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * How people settled a tie across the last place.
 *
 * @param round the round whose tie it was; null for a tie of points
 * @param award the award whose ranking tied; null for a tie of votes
 * @param chosen who gets the places; empty where a new vote decides
 */
public record Settlement(
        @Nullable RoundId round,
        @Nullable Code award,
        How how,
        List<UnitId> chosen,
        String reason) {
    /** The ways to settle a tie. */
    public enum How {
        /** Vote again among the tied only. */
        RE_VOTE,
        /** More points, then the regulation's order. */
        SCORE,
        /** A lot drawn in the room. */
        LOT,
        /** The chair decides. */
        CHAIR,
        /** All are proposed and the province decides. */
        PROPOSE_ALL
    }

    public Settlement {
        chosen = List.copyOf(chosen);
    }

    /**
     * Whether it gives the tie's places to some of the tied. One made for an earlier count or order
     * may not, and a new vote decides by itself.
     */
    public boolean settles(Tie tie) {
        int needed = how == How.PROPOSE_ALL ? tie.units().size() : tie.seats();
        return chosen.size() == needed && tie.units().containsAll(chosen);
    }
}

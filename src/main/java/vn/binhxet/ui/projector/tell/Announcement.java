package vn.binhxet.ui.projector.tell;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A result as it is to be read out: as many places as there were to give, whatever became of them,
 * so that their number tells nothing.
 */
public record Announcement(RoundResult decided, List<Place> places) {
    /** What became of a place. */
    public enum Kind {
        WON,
        /** The last of the places that units tie for; it names them. */
        TIED,
        /** Another place they tie for. */
        TIED_TOO,
        NOBODY
    }

    /**
     * A place. Two are equal only if they say the same to the hall.
     *
     * @param position from 1
     * @param units who holds it, or who ties for it
     * @param votes of each of them
     * @param share of the base in percent; null of a base of 0
     */
    public record Place(
            int position,
            Kind kind,
            List<UnitId> units,
            int votes,
            int base,
            @Nullable BigDecimal share) {}

    public static Announcement of(RoundResult decided) {
        List<Place> places = new ArrayList<>();
        for (UnitId unit : decided.winners()) {
            places.add(place(places, Kind.WON, List.of(unit), decided.result()));
        }
        Tie tie = decided.result().tie();
        boolean settled = decided.settlement() != null && !decided.settlement().chosen().isEmpty();
        int tied = tie == null || settled ? 0 : tie.seats();
        for (int left = tied; left > 0; left--) {
            Kind kind = left == 1 ? Kind.TIED : Kind.TIED_TOO;
            places.add(
                    place(places, kind, tie == null ? List.of() : tie.units(), decided.result()));
        }
        while (places.size() < decided.round().contest().seats()) {
            places.add(place(places, Kind.NOBODY, List.of(), decided.result()));
        }
        return new Announcement(decided, List.copyOf(places));
    }

    public Round round() {
        return decided.round();
    }

    private static Place place(List<Place> before, Kind kind, List<UnitId> units, Result result) {
        int position = before.size() + 1;
        if (units.isEmpty()) {
            return new Place(position, kind, units, 0, 0, null);
        }
        Result.Row row = result.row(units.getFirst()).orElseThrow();
        return new Place(position, kind, units, row.votes(), result.base(), row.share());
    }
}

package vn.binhxet.core.tally;

import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * Equal units across the last place; the rules do not part them.
 *
 * @param units two or more, in the order of the paper
 * @param seats how many places are left for them; at least 1 and fewer than units
 */
public record Tie(List<UnitId> units, int seats) {
    public Tie {
        units = List.copyOf(units);
    }
}

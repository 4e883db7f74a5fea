package vn.binhxet.core.ranking;

import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * One place and everybody who stands there.
 *
 * @param rank from 1; with the number of units it gives the next place
 * @param units one, or those that share the place (<i>đồng hạng</i>), in the order they came in
 * @param total of each of them
 * @param equalIn every figure that was compared among those who share it, from the total on; empty
 *     for one alone
 */
public record Rung(int rank, List<UnitId> units, Points total, List<Compared> equalIn) {
    public Rung {
        units = List.copyOf(units);
        equalIn = List.copyOf(equalIn);
    }

    public boolean isShared() {
        return units.size() > 1;
    }
}

package vn.binhxet.core.ballot;

import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A count made by hand, entered as numbers.
 *
 * @param returned papers found in the box; for a show of hands the voters present
 * @param invalid papers that do not count
 * @param votes by candidate; a candidate not named has none
 * @param against by candidate, where papers say yes or no; otherwise empty
 */
public record Totals(
        int returned, int invalid, Map<UnitId, Integer> votes, Map<UnitId, Integer> against) {
    public Totals {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        against = Collections.unmodifiableMap(new LinkedHashMap<>(against));
    }

    public int valid() {
        return returned - invalid;
    }
}

package vn.binhxet.core.why;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.Map;

/**
 * From a number of times to a bonus or penalty line's points.
 *
 * @param adjustment with what one time is worth and the line's own cap
 * @param product times × each, before the cap is looked at
 * @param points capped and rounded; below 0 for a penalty
 * @param stages how many times at each stage the unit has
 * @param turns what was said about it, in order
 */
public record AdjustmentStep(
        Adjustment adjustment,
        int times,
        Points product,
        Points points,
        Map<Stage, Integer> stages,
        List<Turn<Integer>> turns) {
    public AdjustmentStep {
        stages = Map.copyOf(stages);
        turns = List.copyOf(turns);
    }

    /** Whether the line's own cap held it back. */
    public boolean isCapped() {
        return adjustment.cap() != null && !adjustment.points(times).equals(product);
    }

    /** The turns that made a difference to something that stood. */
    public List<Turn<Integer>> changes() {
        return turns.stream().filter(Turn::isChange).toList();
    }
}

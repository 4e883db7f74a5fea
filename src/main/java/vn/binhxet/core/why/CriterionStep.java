package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Cell;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Line;
import vn.binhxet.core.scoring.Stage;

import java.util.List;
import java.util.Map;

/**
 * From an entry to its points.
 *
 * @param criterion with its maximum, kind and source
 * @param cell what stands entered; null if nothing does. One that does not fit the criterion counts
 *     as missing
 * @param line the points, and the rule that gave them
 * @param figures what the rule was given
 * @param stages the line at each stage the unit has
 * @param turns what was said about it, in order
 */
public record CriterionStep(
        Criterion criterion,
        @Nullable Cell cell,
        Line line,
        Figures figures,
        Map<Stage, Line> stages,
        List<Turn<Input>> turns) {
    public CriterionStep {
        stages = Map.copyOf(stages);
        turns = List.copyOf(turns);
    }

    /** The turns that made a difference to something that stood. */
    public List<Turn<Input>> changes() {
        return turns.stream().filter(Turn::isChange).toList();
    }
}

package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ranking.Ladder;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Map;

/**
 * Why one unit stands where it stands (<i>vì sao</i>): from each entry to points, sections, total,
 * class and place.
 *
 * @param row the points explained
 * @param provisional whether something is still missing, so that no place is settled
 * @param sections in the order of the scheme
 * @param adjustments bonus and penalty lines that apply or once applied, in the order of the scheme
 * @param bonusCap the most all bonus lines together can add; null for no cap
 * @param bonusBeforeCap what the bonus lines add up to
 * @param classStep from the total to the class
 * @param stages the unit's points at each stage it has
 * @param ladder the places of all units, and what parts them
 */
public record Explanation(
        ScoreRow row,
        boolean provisional,
        List<SectionStep> sections,
        List<AdjustmentStep> adjustments,
        @Nullable Points bonusCap,
        Points bonusBeforeCap,
        ClassStep classStep,
        Map<Stage, ScoreRow> stages,
        Ladder ladder) {
    public Explanation {
        sections = List.copyOf(sections);
        adjustments = List.copyOf(adjustments);
        stages = Map.copyOf(stages);
    }

    public UnitId unit() {
        return row.unit();
    }

    /** Whether the cap on all bonus lines together held them back. */
    public boolean isBonusCapped() {
        return !row.bonus().equals(bonusBeforeCap);
    }
}

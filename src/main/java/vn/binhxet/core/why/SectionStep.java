package vn.binhxet.core.why;

import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.scoring.Stage;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * From points to the sum of their section.
 *
 * @param points the exact sum of what is within
 * @param assigned the maximum of what is within and was assigned to the unit
 * @param stages the sum at each stage the unit has
 * @param criteria the section's own
 * @param sections those within
 */
public record SectionStep(
        Section section,
        Points points,
        Points assigned,
        Map<Stage, Points> stages,
        List<CriterionStep> criteria,
        List<SectionStep> sections) {
    public SectionStep {
        stages = Map.copyOf(stages);
        criteria = List.copyOf(criteria);
        sections = List.copyOf(sections);
    }

    /** The section's criteria and those of all sections within. */
    public Stream<CriterionStep> allCriteria() {
        return Stream.concat(
                criteria.stream(), sections.stream().flatMap(SectionStep::allCriteria));
    }
}

package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.Refusal;

import java.util.ArrayList;
import java.util.List;

/**
 * What looks wrong in a table of criteria but can be applied all the same. It is shown and stops
 * nobody.
 */
public enum SchemeWarning implements Refusal {
    /** The maxima add up to something else than the scale. */
    SUM_UNLIKE_SCALE,
    /** A section that gives no points. */
    SECTION_EMPTY;

    /** All warnings, by place in the words of {@link RegulationCheck}. */
    public static List<Problem> of(Scheme scheme) {
        List<Problem> warnings = new ArrayList<>();
        Points sum = scheme.sumOfMaxima();
        if (!sum.equals(scheme.scale())) {
            warnings.add(Problem.of(SUM_UNLIKE_SCALE, "scale", sum, scheme.scale()));
        }
        empty(scheme.sections(), "sections", warnings);
        return warnings;
    }

    private static void empty(List<Section> sections, String place, List<Problem> warnings) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String here = place + "[" + i + "]";
            if (section.allCriteria().findAny().isEmpty()) {
                warnings.add(Problem.of(SECTION_EMPTY, here, section.code()));
            } else {
                empty(section.sections(), here + ".sections", warnings);
            }
        }
    }
}

package vn.binhxet.ui.regulation.scheme;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.SchemeLine;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.terms.Points;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the tree.
 *
 * @param place in the words of {@link vn.binhxet.core.regulation.RegulationCheck}
 * @param depth 0 for sections of the table
 * @param max what it can give, all within it together
 */
record TreeLine(SchemeLine line, String place, int depth, String title, Points max) {
    /** All lines from top to bottom. */
    static List<TreeLine> of(Scheme scheme) {
        List<TreeLine> lines = new ArrayList<>();
        add(scheme.sections(), "sections", 0, lines);
        return lines;
    }

    boolean isSection() {
        return line instanceof SchemeLine.OfSection;
    }

    private static void add(List<Section> sections, String place, int depth, List<TreeLine> to) {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String here = place + "[" + i + "]";
            SchemeLine line = new SchemeLine.OfSection(section.code());
            to.add(new TreeLine(line, here, depth, section.title(), section.max()));
            for (int j = 0; j < section.criteria().size(); j++) {
                Criterion criterion = section.criteria().get(j);
                to.add(
                        new TreeLine(
                                new SchemeLine.OfCriterion(criterion.code()),
                                here + ".criteria[" + j + "]",
                                depth + 1,
                                criterion.title(),
                                criterion.max()));
            }
            add(section.sections(), here + ".sections", depth + 1, to);
        }
    }
}

package vn.binhxet.export.xlsx.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.form.workbook.regulation.LineKind;

import java.util.List;
import java.util.stream.Collectors;

/** The sheet of the table of criteria: a section, its criteria, then the sections in it. */
final class CriteriaPage {
    private final RegulationPage page;

    private CriteriaPage(RegulationPage page) {
        this.page = page;
    }

    static void fill(RegulationPage page, Scheme scheme) {
        scheme.sections().forEach(section -> new CriteriaPage(page).section(section, 1));
    }

    /** Its sum is worked out by the workbook; SUBTOTAL passes over the sums within. */
    private void section(Section section, int level) {
        RegulationPage.Line head =
                page.section(level)
                        .put(LEVEL, level)
                        .put(CODE, section.code().value())
                        .put(TITLE, section.title())
                        .put(KIND, LineKind.SECTION);
        section.criteria().forEach(criterion -> criterion(criterion, level + 1));
        section.sections().forEach(inner -> section(inner, level + 1));
        if (page.lastRow() > head.number()) {
            int first = head.number() + 1;
            head.formula(MAX, "SUBTOTAL(9," + page.range(MAX, first, page.lastRow()) + ")");
            page.fold(first, page.lastRow());
        }
    }

    private void criterion(Criterion criterion, int level) {
        RegulationPage.Line line =
                page.line(level)
                        .put(LEVEL, level)
                        .put(CODE, criterion.code().value())
                        .put(TITLE, criterion.title())
                        .put(MAX, criterion.max())
                        .put(KIND, LineKind.of(criterion.kind()));
        switch (criterion.kind()) {
            case Kind.Met _, Kind.Relative _ -> {}
            case Kind.Graded(var step) -> line.put(STEP, step);
            case Kind.Counted(var each) -> line.put(EACH, each);
            case Kind.Ratio(var unit, var bands) ->
                    line.put(MEASURE, unit).put(BANDS, bands(bands));
        }
        String source = criterion.source();
        if (source != null) {
            line.put(SOURCE, source);
        }
    }

    private static String bands(List<Kind.Band> bands) {
        return bands.stream()
                .map(band -> band.from() + ":" + band.points())
                .collect(Collectors.joining("; "))
                .replace('.', ',');
    }
}

package vn.binhxet.export.xlsx.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.form.workbook.regulation.TieWord;

/** The sheets of bonus and penalty lines, of classes and of the tie order. */
final class ListPages {
    private ListPages() {}

    static void adjustments(RegulationPage page, Scheme scheme) {
        for (Adjustment line : scheme.adjustments()) {
            page.line()
                    .put(CODE, line.code().value())
                    .put(TITLE, line.title())
                    .put(EACH, line.each())
                    .put(CAP, line.cap());
        }
    }

    static void classes(RegulationPage page, Scheme scheme) {
        for (PointClass one : scheme.classes()) {
            page.line().put(NAME, one.name()).put(FROM, one.from());
        }
    }

    static void tieOrder(RegulationPage page, Scheme scheme) {
        for (TieStep step : scheme.tieOrder()) {
            RegulationPage.Line line = page.line().put(TIE_STEP, TieWord.of(step));
            if (step instanceof TieStep.SectionPoints(var section)) {
                line.put(SECTION, section.value());
            }
        }
    }
}

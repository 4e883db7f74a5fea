package vn.binhxet.intake.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;
import static vn.binhxet.port.RegulationTrouble.NOT_USED;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.form.workbook.regulation.Choice;
import vn.binhxet.form.workbook.regulation.RegulationSheet;
import vn.binhxet.form.workbook.regulation.TieWord;

import java.util.ArrayList;
import java.util.List;

/** The sheets of bonus and penalty lines, of classes and of the tie order. */
record ListReader(SheetTable table) {
    List<Adjustment> adjustments() {
        List<Adjustment> adjustments = new ArrayList<>();
        for (Line line : table.lines(RegulationSheet.ADJUSTMENTS)) {
            String place = "adjustments[" + adjustments.size() + "]";
            line.locate(place, CODE);
            line.locate(place + ".each", EACH);
            line.locate(place + ".cap", CAP);
            adjustments.add(
                    new Adjustment(
                            line.code(CODE),
                            line.text(TITLE),
                            line.points(EACH),
                            line.optionalPoints(CAP)));
        }
        return adjustments;
    }

    /** Classes have no places of their own: they are put into order. */
    List<PointClass> classes() {
        table.findings().locate("classes", table.words().of(RegulationSheet.CLASSES));
        return table.lines(RegulationSheet.CLASSES).stream()
                .map(line -> new PointClass(line.text(NAME), line.points(FROM)))
                .toList();
    }

    List<TieStep> tieOrder() {
        List<TieStep> steps = new ArrayList<>();
        for (Line line : table.lines(RegulationSheet.TIE_ORDER)) {
            TieWord word = line.word(TIE_STEP, Choice.TIE_STEP, TieWord.class);
            boolean bySection = word == TieWord.SECTION_POINTS;
            line.locate("tieOrder[" + steps.size() + "]", bySection ? SECTION : TIE_STEP);
            if (!bySection && line.has(SECTION)) {
                line.refuse(SECTION, NOT_USED);
            }
            steps.add(
                    switch (word) {
                        case SECTION_POINTS -> new TieStep.SectionPoints(line.code(SECTION));
                        case FEWER_PENALTIES -> new TieStep.FewerPenalties();
                        case MORE_BONUS -> new TieStep.MoreBonus();
                        case MORE_VOTES -> new TieStep.Votes();
                        case PEOPLE_DECIDE -> new TieStep.People();
                    });
        }
        return steps;
    }
}

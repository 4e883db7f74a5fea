package vn.binhxet.form.workbook.regulation;

import vn.binhxet.core.regulation.TieStep;

/** The words of the tie order; a section's points need the section's code beside them. */
public enum TieWord {
    SECTION_POINTS,
    FEWER_PENALTIES,
    MORE_BONUS,
    MORE_VOTES,
    PEOPLE_DECIDE;

    public static TieWord of(TieStep step) {
        return switch (step) {
            case TieStep.SectionPoints _ -> SECTION_POINTS;
            case TieStep.FewerPenalties _ -> FEWER_PENALTIES;
            case TieStep.MoreBonus _ -> MORE_BONUS;
            case TieStep.Votes _ -> MORE_VOTES;
            case TieStep.People _ -> PEOPLE_DECIDE;
        };
    }
}

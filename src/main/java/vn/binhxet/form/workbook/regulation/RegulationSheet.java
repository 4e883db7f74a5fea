package vn.binhxet.form.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The sheets of a regulation's workbook, in their order. */
public enum RegulationSheet {
    /** What stands once: one setting a row. */
    GENERAL,
    /** The tree of sections and criteria, a line a row. */
    CRITERIA,
    ADJUSTMENTS,
    CLASSES,
    /** What parts units of equal points, first things first. */
    TIE_ORDER,
    AWARDS,
    OFFICES,
    /** How to fill in the others, and the words of the drop-down lists; it is not read. */
    GUIDE;

    /** From the left. */
    public List<RegulationColumn> columns() {
        return switch (this) {
            case GENERAL -> List.of(SETTING, VALUE, NOTE);
            case CRITERIA ->
                    List.of(LEVEL, CODE, TITLE, MAX, KIND, STEP, EACH, MEASURE, BANDS, SOURCE);
            case ADJUSTMENTS -> List.of(CODE, TITLE, EACH, CAP);
            case CLASSES -> List.of(NAME, FROM);
            case TIE_ORDER -> List.of(TIE_STEP, SECTION);
            case AWARDS -> List.of(CODE, TITLE, QUOTA, BY, SHARE, ENOUGH, OF, EXCLUDES, CONDITIONS);
            case OFFICES -> List.of(CODE, TITLE, SEATS, BY, SHARE, ENOUGH, OF);
            case GUIDE -> List.of();
        };
    }

    /** The list a column is chosen from; null if people type in it. */
    public @Nullable Choice choice(RegulationColumn column) {
        return switch (column) {
            case KIND -> Choice.KIND;
            case TIE_STEP -> Choice.TIE_STEP;
            case BY -> this == AWARDS ? Choice.AWARD_BY : Choice.OFFICE_BY;
            case ENOUGH -> Choice.ENOUGH;
            case OF -> Choice.OF;
            default -> null;
        };
    }
}

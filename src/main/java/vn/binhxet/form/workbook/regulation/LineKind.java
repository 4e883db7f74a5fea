package vn.binhxet.form.workbook.regulation;

import static vn.binhxet.form.workbook.regulation.RegulationColumn.*;

import vn.binhxet.core.regulation.Kind;

import java.util.List;

/** What a row of the table of criteria is: a section, or a criterion of some kind. */
public enum LineKind {
    SECTION,
    MET,
    GRADED,
    COUNTED,
    RATIO,
    RELATIVE;

    /** The columns of which each kind needs its own and no other. */
    public static final List<RegulationColumn> FIGURES = List.of(STEP, EACH, MEASURE, BANDS);

    public static LineKind of(Kind kind) {
        return switch (kind) {
            case Kind.Met _ -> MET;
            case Kind.Graded _ -> GRADED;
            case Kind.Counted _ -> COUNTED;
            case Kind.Ratio _ -> RATIO;
            case Kind.Relative _ -> RELATIVE;
        };
    }

    /** Whether this kind needs what stands in that column. */
    public boolean needs(RegulationColumn column) {
        return switch (this) {
            case SECTION, MET, RELATIVE -> false;
            case GRADED -> column == STEP;
            case COUNTED -> column == EACH;
            case RATIO -> column == MEASURE || column == BANDS;
        };
    }
}

package vn.binhxet.form.workbook.regulation;

import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Voters;

import java.util.EnumSet;
import java.util.List;

/** The drop-down lists of a regulation's workbook. */
public enum Choice {
    KIND,
    TIE_STEP,
    AWARD_BY,
    OFFICE_BY,
    ENOUGH,
    OF,
    VOTERS,
    BLANK,
    ANSWER;

    /** The words it offers; all of one kind. */
    public List<Enum<?>> words() {
        return switch (this) {
            case KIND -> List.of(LineKind.values());
            case TIE_STEP -> List.of(TieWord.values());
            case AWARD_BY -> allBut(Method.ACCLAMATION, Method.ROTATION);
            case OFFICE_BY -> allBut(Method.RANK, Method.RANK);
            case ENOUGH -> List.of(Enough.values());
            case OF -> List.of(Base.values());
            case VOTERS -> List.of(Voters.values());
            case BLANK -> List.of(Blank.values());
            case ANSWER -> List.of(YesNo.values());
        };
    }

    private static List<Enum<?>> allBut(Method one, Method other) {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(one, other)));
    }
}

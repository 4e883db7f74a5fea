package vn.binhxet.form.workbook.regulation;

import vn.binhxet.core.regulation.Condition;

/** The words of an award's conditions; the first two go on with a class or a number of points. */
public enum ConditionWord {
    CLASS_FROM,
    POINTS_FROM,
    NOT_BARRED,
    NOT_WON_LAST_YEAR;

    public static ConditionWord of(Condition condition) {
        return switch (condition) {
            case Condition.ClassAtLeast _ -> CLASS_FROM;
            case Condition.MinPoints _ -> POINTS_FROM;
            case Condition.NotBarred _ -> NOT_BARRED;
            case Condition.NotWonLastYear _ -> NOT_WON_LAST_YEAR;
        };
    }
}

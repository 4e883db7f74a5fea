package vn.binhxet.form.workbook;

import vn.binhxet.core.scoring.Stage;

import java.util.Arrays;
import java.util.List;

/** The columns of a score form, from the left. */
public enum FormColumn {
    CODE,
    TITLE,
    /** How the criterion gives points, in words. */
    KIND,
    MAX,
    /** What stands since the stage before, in words. */
    BEFORE,
    BEFORE_POINTS,
    TARGET,
    /** Done or not, points by judgement, how many times, or the result over the target. */
    RESULT,
    /** Points that overrule the formula. */
    GIVEN,
    /** Worked out by the workbook itself; never read. */
    POINTS,
    EVIDENCE,
    REASON;

    private static final List<FormColumn> ENTRIES =
            List.of(TARGET, RESULT, GIVEN, EVIDENCE, REASON);

    /** The columns of a stage; at the first there is no stage before. */
    public static List<FormColumn> of(Stage stage) {
        return Arrays.stream(values()).filter(column -> column.isAt(stage)).toList();
    }

    /** Where people write. */
    public boolean isEntry() {
        return ENTRIES.contains(this);
    }

    private boolean isAt(Stage stage) {
        return stage != Stage.SELF || (this != BEFORE && this != BEFORE_POINTS);
    }
}

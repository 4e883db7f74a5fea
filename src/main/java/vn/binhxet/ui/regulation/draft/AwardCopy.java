package vn.binhxet.ui.regulation.draft;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Code;

import java.util.List;
import java.util.function.Consumer;

/** An award on its way to be another in one of its parts. */
final class AwardCopy {
    Code code;
    String title;
    int quota;
    Method by;
    @Nullable Threshold pass;
    List<Code> excludes;
    List<Condition> conditions;

    private AwardCopy(Award from) {
        code = from.code();
        title = from.title();
        quota = from.quota();
        by = from.by();
        pass = from.pass();
        excludes = from.excludes();
        conditions = from.conditions();
    }

    /** The same with something changed. */
    static Award of(Award from, Consumer<AwardCopy> change) {
        AwardCopy copy = new AwardCopy(from);
        change.accept(copy);
        return new Award(
                copy.code,
                copy.title,
                copy.quota,
                copy.by,
                copy.pass,
                copy.excludes,
                copy.conditions);
    }
}

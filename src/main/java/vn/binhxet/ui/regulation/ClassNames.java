package vn.binhxet.ui.regulation;

import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.regulation.Condition;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Regulation;
import vn.binhxet.ui.regulation.draft.RegulationParts;

import java.util.List;

/** The name of a class; conditions that ask for the class go on doing so under its new name. */
final class ClassNames {
    private ClassNames() {}

    static Regulation renamed(Regulation regulation, PointClass old, String now) {
        List<PointClass> classes =
                regulation.scheme().classes().stream()
                        .map(c -> c.equals(old) ? new PointClass(now, c.from()) : c)
                        .toList();
        List<Award> awards =
                regulation.awards().stream().map(award -> renamed(award, old, now)).toList();
        return RegulationParts.AWARDS
                .set()
                .apply(RegulationParts.CLASSES.set().apply(regulation, classes), awards);
    }

    private static Award renamed(Award award, PointClass old, String now) {
        List<Condition> conditions =
                award.conditions().stream()
                        .map(condition ->
                                condition.equals(new Condition.ClassAtLeast(old.name()))
                                        ? new Condition.ClassAtLeast(now)
                                        : condition)
                        .toList();
        return award.requiring(conditions);
    }
}

package vn.binhxet.ui.regulation.draft;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Adjustment;
import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.regulation.Section;
import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.terms.Points;

import java.util.List;
import java.util.function.Consumer;

/** A scheme on its way to be another in one of its parts. */
final class SchemeCopy {
    Points scale;
    int decimals;
    List<Section> sections;
    List<Adjustment> adjustments;
    @Nullable Points bonusCap;
    List<PointClass> classes;
    List<TieStep> tieOrder;

    private SchemeCopy(Scheme from) {
        scale = from.scale();
        decimals = from.decimals();
        sections = from.sections();
        adjustments = from.adjustments();
        bonusCap = from.bonusCap();
        classes = from.classes();
        tieOrder = from.tieOrder();
    }

    /** The same with something changed. */
    static Scheme of(Scheme from, Consumer<SchemeCopy> change) {
        SchemeCopy copy = new SchemeCopy(from);
        change.accept(copy);
        return new Scheme(
                copy.scale,
                copy.decimals,
                copy.sections,
                copy.adjustments,
                copy.bonusCap,
                copy.classes,
                copy.tieOrder);
    }
}

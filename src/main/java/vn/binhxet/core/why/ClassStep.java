package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.PointClass;
import vn.binhxet.core.regulation.Scheme;
import vn.binhxet.core.terms.Points;

import java.util.List;

/**
 * From the total to the class.
 *
 * @param held the class of the total; null below the lowest, or if there are no classes
 * @param next the class above; null if there is none
 * @param missing points to the class above; 0 if there is none
 */
public record ClassStep(@Nullable PointClass held, @Nullable PointClass next, Points missing) {
    static ClassStep of(Scheme scheme, Points total) {
        List<PointClass> above =
                scheme.classes().stream().filter(c -> c.from().isMoreThan(total)).toList();
        PointClass next = above.isEmpty() ? null : above.getLast();
        return new ClassStep(
                scheme.classOf(total).orElse(null),
                next,
                next == null ? Points.ZERO : next.from().plus(total.times(-1)));
    }
}

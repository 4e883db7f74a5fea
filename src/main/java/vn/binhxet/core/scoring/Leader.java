package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whom the units are compared with in a relative criterion: the highest result over target, and the
 * highest result of those without a target. Ratios are compared by cross-multiplication, never by
 * division. (Formula of the police cluster in Quảng Trị, 2025.)
 *
 * @param best the measured pair with the highest actual/target among targets over 0; null if there
 *     is none
 * @param units those with that ratio, in the order of the bloc
 * @param bestWithoutTarget the highest result among units with target 0; 0 if there is none
 * @param unitsWithoutTarget those with that result, if it is more than 0
 */
public record Leader(
        Input.@Nullable Measured best,
        List<UnitId> units,
        BigDecimal bestWithoutTarget,
        List<UnitId> unitsWithoutTarget) {
    public Leader {
        units = List.copyOf(units);
        unitsWithoutTarget = List.copyOf(unitsWithoutTarget);
    }

    static Leader among(Map<UnitId, Input.Measured> compared) {
        Input.Measured best = null;
        BigDecimal most = BigDecimal.ZERO;
        for (Input.Measured one : compared.values()) {
            if (one.target().signum() == 0) {
                most = most.max(one.actual());
            } else if (best == null || compareRatios(one, best) > 0) {
                best = one;
            }
        }
        List<UnitId> units = new ArrayList<>();
        List<UnitId> unitsWithoutTarget = new ArrayList<>();
        for (Map.Entry<UnitId, Input.Measured> one : compared.entrySet()) {
            Input.Measured own = one.getValue();
            if (own.target().signum() > 0) {
                if (best != null && compareRatios(own, best) == 0) {
                    units.add(one.getKey());
                }
            } else if (own.actual().signum() > 0 && own.actual().compareTo(most) == 0) {
                unitsWithoutTarget.add(one.getKey());
            }
        }
        return new Leader(best, units, most, unitsWithoutTarget);
    }

    Line line(Input.Measured own, Points max, int decimals) {
        BigDecimal m = max.value();
        BigDecimal two = BigDecimal.TWO;
        BigDecimal t = own.target();
        BigDecimal a = own.actual();
        if (t.signum() == 0) {
            Points points =
                    a.signum() == 0
                            ? Points.ZERO
                            : Points.rounded(m.multiply(a), bestWithoutTarget, decimals);
            return Line.of(Line.How.WITHOUT_TARGET, points);
        }
        int onTarget = a.compareTo(t);
        if (onTarget < 0) {
            return Line.of(
                    Line.How.BELOW_TARGET,
                    Points.rounded(m.multiply(a), two.multiply(t), decimals));
        }
        if (onTarget == 0) {
            return Line.of(Line.How.ON_TARGET, Points.rounded(m, two, decimals));
        }
        if (best == null || compareRatios(own, best) >= 0) {
            return Line.of(Line.How.LEADS, max.rounded(decimals));
        }
        // M/2 + M/2 · (A/T − 1)/(L − 1) with L = bestA/bestT, as one fraction:
        // M · (T·(bestA − bestT) + (A − T)·bestT) / (2 · T · (bestA − bestT))
        BigDecimal ahead = best.actual().subtract(best.target());
        BigDecimal numerator =
                t.multiply(ahead).add(a.subtract(t).multiply(best.target())).multiply(m);
        return Line.of(
                Line.How.OVER_TARGET,
                Points.rounded(numerator, two.multiply(t).multiply(ahead), decimals));
    }

    private static int compareRatios(Input.Measured one, Input.Measured other) {
        return one.actual()
                .multiply(other.target())
                .compareTo(other.actual().multiply(one.target()));
    }
}

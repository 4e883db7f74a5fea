package vn.binhxet.core.why;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.regulation.Kind;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.scoring.Leader;
import vn.binhxet.core.scoring.Scorer;
import vn.binhxet.core.scoring.Sheet;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Quotient;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The figures that a line's formula was given; which formula it is says {@code Line.How}. */
public sealed interface Figures {
    /** Nothing was entered, or the task was not assigned. */
    record None() implements Figures {}

    /** Points as given, or all or nothing. */
    record Plain(Points points) implements Figures {}

    /**
     * So many points a time.
     *
     * @param product count × each, before the maximum is looked at
     */
    record Counted(int count, Points each, Points product) implements Figures {}

    /**
     * The band in which actual/target falls.
     *
     * @param percent actual/target × 100, exactly
     * @param band null below the lowest
     */
    record Banded(Input.Measured entered, Quotient percent, Kind.@Nullable Band band)
            implements Figures {}

    /**
     * Compared with the unit that leads.
     *
     * @param half half of the maximum: what the target is worth
     * @param ratio actual/target
     * @param leading the highest ratio, L
     * @param leaders who has it
     * @param part of the half: A/T below the target, (A/T − 1)/(L − 1) above it, 0 on it, 1 for a
     *     leader above it
     */
    record Relative(
            Input.Measured entered,
            Points half,
            Quotient ratio,
            Quotient leading,
            List<UnitId> leaders,
            Quotient part)
            implements Figures {
        public Relative {
            leaders = List.copyOf(leaders);
        }
    }

    /**
     * Without a target: compared with the highest result of those without one.
     *
     * @param highest 0 if none of them has a result
     * @param leaders who has it
     */
    record WithoutTarget(BigDecimal actual, BigDecimal highest, List<UnitId> leaders)
            implements Figures {
        public WithoutTarget {
            leaders = List.copyOf(leaders);
        }
    }

    /**
     * The figures of one unit's line.
     *
     * @param sheets of all units compared, the unit's own among them
     */
    static Figures of(Criterion criterion, Sheet own, Map<UnitId, Sheet> sheets) {
        return switch (Scorer.counts(own, criterion)) {
            case null -> new None();
            case Input.NotAssigned _, Input.Cleared _ -> new None();
            case Input.Given(var points) -> new Plain(points);
            case Input.Met(boolean met) -> new Plain(met ? criterion.max() : Points.ZERO);
            case Input.Count(int count) -> {
                Points each = ((Kind.Counted) criterion.kind()).each();
                yield new Counted(count, each, each.times(count));
            }
            case Input.Measured measured ->
                    criterion.kind() instanceof Kind.Ratio ratio
                            ? banded(ratio, measured)
                            : relative(criterion, measured, Scorer.leader(criterion, sheets));
        };
    }

    private static Figures banded(Kind.Ratio ratio, Input.Measured measured) {
        Quotient percent = Quotient.of(measured.actual().movePointRight(2), measured.target());
        Kind.Band hit =
                ratio.bands().stream()
                        .filter(band -> Quotient.of(band.from().value()).compareTo(percent) <= 0)
                        .findFirst()
                        .orElse(null);
        return new Banded(measured, percent, hit);
    }

    private static Figures relative(Criterion criterion, Input.Measured own, Leader leader) {
        Input.Measured best = leader.best();
        if (own.target().signum() == 0 || best == null) {
            return new WithoutTarget(
                    own.actual(), leader.bestWithoutTarget(), leader.unitsWithoutTarget());
        }
        Quotient ratio = Quotient.of(own.actual(), own.target());
        Quotient leading = Quotient.of(best.actual(), best.target());
        Quotient half = Quotient.of(criterion.max().value(), BigDecimal.TWO);
        return new Relative(
                own,
                new Points(half.rounded(Math.max(0, criterion.max().value().scale()) + 1)),
                ratio,
                leading,
                leader.units(),
                part(ratio, leading));
    }

    private static Quotient part(Quotient ratio, Quotient leading) {
        int onTarget = ratio.compareTo(Quotient.ONE);
        if (onTarget < 0) {
            return ratio;
        }
        return onTarget == 0
                ? Quotient.ZERO
                : ratio.minus(Quotient.ONE).by(leading.minus(Quotient.ONE));
    }
}

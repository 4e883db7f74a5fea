package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Divides a criterion into smaller ones.
 *
 * @param decimals to which points of bands are rounded
 */
public record Split(Criterion whole, int decimals) {
    /**
     * Maxima as equal as the decimals allow, together exactly the whole's; what cannot be divided
     * goes to the last. Empty if a part would have nothing.
     *
     * @param parts 2 or more
     */
    public Optional<List<Points>> evenly(int parts) {
        BigDecimal max = whole.max().value();
        BigDecimal each = max.divide(BigDecimal.valueOf(parts), decimals, RoundingMode.DOWN);
        if (parts < 2 || each.signum() <= 0) {
            return Optional.empty();
        }
        List<Points> maxima = new ArrayList<>();
        IntStream.range(1, parts).forEach(_ -> maxima.add(new Points(each)));
        BigDecimal given = each.multiply(BigDecimal.valueOf(parts - 1L));
        maxima.add(new Points(max.subtract(given)));
        return Optional.of(maxima);
    }

    /** The parts; empty unless there are two or more, each above 0, together the whole. */
    Optional<List<Criterion>> into(List<Points> maxima, NextCode codes) {
        Points sum = maxima.stream().reduce(Points.ZERO, Points::plus);
        boolean positive = maxima.stream().allMatch(max -> max.isMoreThan(Points.ZERO));
        if (maxima.size() < 2 || !positive || !sum.equals(whole.max())) {
            return Optional.empty();
        }
        List<Code> named = codes.within(whole.code(), maxima.size());
        return Optional.of(
                IntStream.range(0, maxima.size())
                        .mapToObj(i -> part(named.get(i), maxima.get(i)))
                        .toList());
    }

    private Criterion part(Code code, Points max) {
        return new Criterion(code, whole.title(), max, kind(max), whole.source());
    }

    private Kind kind(Points max) {
        return switch (whole.kind()) {
            case Kind.Graded(var step) -> new Kind.Graded(step.min(max));
            case Kind.Ratio(var unit, var bands) ->
                    new Kind.Ratio(unit, bands.stream().map(band -> band(band, max)).toList());
            case Kind.Met met -> met;
            case Kind.Counted counted -> counted;
            case Kind.Relative relative -> relative;
        };
    }

    private Kind.Band band(Kind.Band band, Points max) {
        BigDecimal share = band.points().value().multiply(max.value());
        Points points = Points.rounded(share, whole.max().value(), decimals);
        return new Kind.Band(band.from(), points.min(max));
    }
}

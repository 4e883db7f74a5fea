package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table of criteria (<i>bảng tiêu chí, thang điểm</i>).
 *
 * @param scale what the maxima should add up to (100, 1,000)
 * @param decimals digits after the decimal point of every line's points, 0 to 6
 * @param bonusCap the most all bonus lines together can add; null for no cap
 * @param classes by total, highest first
 * @param tieOrder how units of equal points are parted
 */
public record Scheme(
        Points scale,
        int decimals,
        List<Section> sections,
        List<Adjustment> adjustments,
        @Nullable Points bonusCap,
        List<PointClass> classes,
        List<TieStep> tieOrder) {
    public Scheme {
        sections = List.copyOf(sections);
        adjustments = List.copyOf(adjustments);
        classes =
                classes.stream().sorted(Comparator.comparing(PointClass::from).reversed()).toList();
        tieOrder = List.copyOf(tieOrder);
    }

    public Scheme withSections(List<Section> others) {
        return new Scheme(scale, decimals, others, adjustments, bonusCap, classes, tieOrder);
    }

    public Scheme withTieOrder(List<TieStep> other) {
        return new Scheme(scale, decimals, sections, adjustments, bonusCap, classes, other);
    }

    /** All sections, in the order of the table. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::allSections);
    }

    /** All criteria, in the order of the table. */
    public Stream<Criterion> criteria() {
        return sections.stream().flatMap(Section::allCriteria);
    }

    public Map<Code, Criterion> criteriaByCode() {
        Map<Code, Criterion> byCode = new LinkedHashMap<>();
        criteria().forEach(c -> byCode.put(c.code(), c));
        return byCode;
    }

    public Optional<Criterion> criterion(Code code) {
        return criteria().filter(c -> c.code().equals(code)).findFirst();
    }

    public Optional<Adjustment> adjustment(Code code) {
        return adjustments.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    /** What all criteria can give together. */
    public Points sumOfMaxima() {
        return criteria().map(Criterion::max).reduce(Points.ZERO, Points::plus);
    }

    /** The class of a total; empty below the lowest. */
    public Optional<PointClass> classOf(Points total) {
        return classes.stream().filter(c -> !c.from().isMoreThan(total)).findFirst();
    }
}

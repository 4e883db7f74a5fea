package vn.binhxet.core.attention;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Criterion;
import vn.binhxet.core.scoring.Concern;
import vn.binhxet.core.scoring.Input;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds values typed in different measures for one indicator: 90/100 here, 9/10 or 0.9/1 there.
 * Amounts differ from unit to unit by nature (one collects 12 billion, another 300 million), so
 * only two things are looked for:
 *
 * <ol>
 *   <li><b>Targets of one scale, some with a moved decimal point.</b> At least two thirds of the
 *       targets have the same digits (90, 9, 0.9); or are the same within a quarter once points are
 *       moved, and more than half need no move against each other (95, 100, 98, 0.95). That
 *       concerns the column: which measure is right is for people to say.
 *   <li><b>A result in another measure than its own target.</b> It would have to be moved by a
 *       hundred, a thousand or more to lie between half and twice the target (0.95 against a target
 *       of 90), while at least two thirds of the units' results lie there as they are. That
 *       concerns the unit, and it wins or loses points by it. Ten times is passed over: a result
 *       may well be ten targets.
 * </ol>
 */
final class MixedMeasures {
    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private MixedMeasures() {}

    /**
     * Looks over one column.
     *
     * @param measured what counts as entered, by unit
     */
    static List<Finding> in(Criterion criterion, Map<UnitId, Input.Measured> measured) {
        Map<UnitId, Input.Measured> compared = new LinkedHashMap<>(measured);
        compared.values().removeIf(one -> one.target().signum() == 0);
        List<Finding> found = new ArrayList<>();
        List<BigDecimal> scales =
                scales(compared.values().stream().map(Input.Measured::target).toList());
        if (!scales.isEmpty()) {
            found.add(
                    Finding.of(
                            new Concern(Concern.Kind.MIXED_MEASURES, criterion.code(), null),
                            criterion.code(),
                            scales));
        }
        found.addAll(results(criterion, compared));
        return found;
    }

    /**
     * One target of each measure in use, largest first; empty if there is but one measure or no
     * common scale.
     */
    private static List<BigDecimal> scales(List<BigDecimal> targets) {
        for (BigDecimal reference : targets) {
            List<BigDecimal> scales = scales(targets, reference);
            if (!scales.isEmpty()) {
                return scales;
            }
        }
        return List.of();
    }

    private static List<BigDecimal> scales(List<BigDecimal> targets, BigDecimal reference) {
        Map<Integer, BigDecimal> byMove = new TreeMap<>();
        int alike = 0;
        int same = 0;
        int unmoved = 0;
        for (BigDecimal target : targets) {
            Integer move = moveToQuarter(target, reference);
            if (move != null) {
                byMove.putIfAbsent(move, target);
                alike++;
                same += target.scaleByPowerOfTen(move).compareTo(reference) == 0 ? 1 : 0;
                unmoved += move == 0 ? 1 : 0;
            }
        }
        int all = targets.size();
        boolean oneScale = same * 3 >= all * 2 || (alike * 3 >= all * 2 && unmoved * 2 > all);
        return oneScale && byMove.size() > 1 ? List.copyOf(byMove.values()) : List.of();
    }

    private static List<Finding> results(
            Criterion criterion, Map<UnitId, Input.Measured> compared) {
        Collection<Input.Measured> all = compared.values();
        long usual = all.stream().filter(one -> isBetweenHalfAndTwice(one, 0)).count();
        List<Finding> found = new ArrayList<>();
        if (usual * 3 < all.size() * 2L) {
            return found;
        }
        compared.forEach((unit, one) -> {
            if (isMoved(one)) {
                found.add(
                        Finding.of(
                                new Concern(Concern.Kind.MIXED_MEASURES, criterion.code(), unit),
                                criterion.code(),
                                unit,
                                one.target(),
                                one.actual()));
            }
        });
        return found;
    }

    /**
     * How the target's point is moved to be within a quarter of the other; null if no move does.
     */
    private static @Nullable Integer moveToQuarter(BigDecimal target, BigDecimal other) {
        int apart = digits(other) - digits(target);
        for (int move = apart - 1; move <= apart + 1; move++) {
            BigDecimal moved = target.scaleByPowerOfTen(move);
            if (moved.multiply(FOUR).compareTo(other.multiply(FIVE)) <= 0
                    && other.multiply(FOUR).compareTo(moved.multiply(FIVE)) <= 0) {
                return move;
            }
        }
        return null;
    }

    private static boolean isMoved(Input.Measured one) {
        if (one.actual().signum() == 0 || isBetweenHalfAndTwice(one, 0)) {
            return false;
        }
        int apart = digits(one.target()) - digits(one.actual());
        for (int move = apart - 1; move <= apart + 1; move++) {
            if (Math.abs(move) >= 2 && isBetweenHalfAndTwice(one, move)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenHalfAndTwice(Input.Measured one, int move) {
        BigDecimal moved = one.actual().scaleByPowerOfTen(move);
        return moved.multiply(BigDecimal.TWO).compareTo(one.target()) >= 0
                && one.target().multiply(BigDecimal.TWO).compareTo(moved) >= 0;
    }

    /** How many digits stand before the decimal point; below 0 for zeros after it. */
    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }
}

package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Points;

import java.util.Comparator;
import java.util.List;

/**
 * How a criterion turns what is entered into points. Which kind a criterion has, and its figures,
 * are the regulation's; the formulas stand in {@code core.scoring}.
 */
public sealed interface Kind {
    /** Done or not done: the maximum or 0 (<i>định tính</i>). */
    record Met() implements Kind {}

    /**
     * Points given by judgement, from 0 to the maximum.
     *
     * @param step points are a multiple of it; more than 0
     */
    record Graded(Points step) implements Kind {}

    /**
     * So many points for each time, at most the maximum (<i>chấm thẳng</i>).
     *
     * @param each more than 0
     */
    record Counted(Points each) implements Kind {}

    /**
     * Points by the band in which actual/target × 100 falls (<i>định lượng theo mốc</i>). Below the
     * lowest band: 0.
     *
     * @param unit of measure of target and actual, for people
     * @param bands highest first
     */
    record Ratio(String unit, List<Band> bands) implements Kind {
        public Ratio {
            bands = bands.stream().sorted(Comparator.comparing(Band::from).reversed()).toList();
        }
    }

    /** Compared with the unit that leads (<i>định lượng so với đơn vị dẫn đầu</i>). */
    record Relative() implements Kind {}

    /**
     * From this percentage on, so many points.
     *
     * @param from percent of the target, at least 0
     * @param points at most the criterion's maximum
     */
    record Band(Points from, Points points) {}
}

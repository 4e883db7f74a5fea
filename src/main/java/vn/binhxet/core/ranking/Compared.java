package vn.binhxet.core.ranking;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.terms.Points;

/**
 * One figure by which two neighbouring places were compared.
 *
 * @param step the step of the regulation's order; null for the total, which comes first
 * @param higher what the higher place has: points, or a number of votes
 * @param lower what the lower place has; the same for units that share a place
 */
public record Compared(@Nullable TieStep step, Points higher, Points lower) {
    /** Whether it puts one above the other. */
    public boolean parts() {
        return !higher.equals(lower);
    }
}

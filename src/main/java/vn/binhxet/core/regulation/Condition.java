package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Points;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a unit must fulfil to be proposed for an award. How each is judged stands in {@code
 * core.eligibility}.
 */
public sealed interface Condition {
    /** At least this class. */
    record ClassAtLeast(String name) implements Condition {}

    /** At least so many points. */
    record MinPoints(Points points) implements Condition {}

    /** Not barred by a discipline, inspection or complaint (Nghị định 152/2025/NĐ-CP). */
    record NotBarred() implements Condition {}

    /** Did not hold this award last year. */
    record NotWonLastYear() implements Condition {}

    /**
     * Reads the regulation's word for a condition ({@code class:Tốt}, {@code notBarred} …); empty
     * if there is no such word.
     */
    static Optional<Condition> of(String word) {
        if (word.startsWith("class:")) {
            return Optional.of(new ClassAtLeast(word.substring("class:".length())));
        }
        if (word.matches("minPoints:\\d+(\\.\\d+)?")) {
            return Optional.of(
                    new MinPoints(
                            new Points(new BigDecimal(word.substring("minPoints:".length())))));
        }
        return switch (word) {
            case "notBarred" -> Optional.of(new NotBarred());
            case "notWonLastYear" -> Optional.of(new NotWonLastYear());
            default -> Optional.empty();
        };
    }

    /** The regulation's word for it. */
    default String word() {
        return switch (this) {
            case ClassAtLeast(var name) -> "class:" + name;
            case MinPoints(var points) -> "minPoints:" + points;
            case NotBarred _ -> "notBarred";
            case NotWonLastYear _ -> "notWonLastYear";
        };
    }

    /** Whether the answer depends on the score table. */
    default boolean needsPoints() {
        return this instanceof ClassAtLeast || this instanceof MinPoints;
    }
}

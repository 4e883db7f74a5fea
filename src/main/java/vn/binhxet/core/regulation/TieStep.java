package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;

import java.util.Optional;

/** One step of the order in which the regulation parts units of equal points. */
public sealed interface TieStep {
    /** More points in this section stand higher. */
    record SectionPoints(Code section) implements TieStep {}

    /** Fewer penalty points stand higher. */
    record FewerPenalties() implements TieStep {}

    /** More bonus points stand higher. */
    record MoreBonus() implements TieStep {}

    /** More votes in the award's sealed round stand higher. */
    record Votes() implements TieStep {}

    /** Here the rules end and people decide. */
    record People() implements TieStep {}

    /**
     * Reads the regulation's word for a step ({@code section:I}, {@code votes} …); empty if there
     * is no such word.
     */
    static Optional<TieStep> of(String word) {
        if (word.startsWith("section:") && Code.isValid(word.substring("section:".length()))) {
            return Optional.of(new SectionPoints(new Code(word.substring("section:".length()))));
        }
        return switch (word) {
            case "adjustments:penalty" -> Optional.of(new FewerPenalties());
            case "adjustments:bonus" -> Optional.of(new MoreBonus());
            case "votes" -> Optional.of(new Votes());
            case "people" -> Optional.of(new People());
            default -> Optional.empty();
        };
    }

    /** The regulation's word for it. */
    default String word() {
        return switch (this) {
            case SectionPoints(var section) -> "section:" + section;
            case FewerPenalties _ -> "adjustments:penalty";
            case MoreBonus _ -> "adjustments:bonus";
            case Votes _ -> "votes";
            case People _ -> "people";
        };
    }
}

package vn.binhxet.core.regulation;

import java.util.List;

/**
 * One thing in which a version of a regulation differs from the one before.
 *
 * @param args codes, titles and figures for the sentence, in its order
 */
public record RegulationChange(What what, List<Object> args) {
    /** What changed. */
    public enum What {
        TITLE,
        YEAR,
        SAMPLE,
        SOURCES,
        SCALE,
        DECIMALS,
        SECTION_ADDED,
        SECTION_REMOVED,
        SECTION_TITLE,
        CRITERION_ADDED,
        CRITERION_REMOVED,
        CRITERION_TITLE,
        CRITERION_MAX,
        CRITERION_KIND,
        CRITERION_FIGURES,
        CRITERION_SOURCE,
        ORDER,
        ADJUSTMENT_ADDED,
        ADJUSTMENT_REMOVED,
        ADJUSTMENT_CHANGED,
        BONUS_CAP,
        CLASSES,
        TIE_ORDER,
        QUORUM,
        ADOPTION,
        BALLOTS,
        AWARD_ADDED,
        AWARD_REMOVED,
        AWARD_CHANGED,
        OFFICE_ADDED,
        OFFICE_REMOVED,
        OFFICE_CHANGED
    }

    public RegulationChange {
        args = List.copyOf(args);
    }

    static RegulationChange of(What what, Object... args) {
        return new RegulationChange(what, List.of(args));
    }
}

package vn.binhxet.port;

import vn.binhxet.core.terms.Refusal;

/**
 * What does not agree within a dossier. The place is the name of a file, or where in the summary.
 */
public enum FigureTrouble implements Refusal {
    /** The index names a file that is not there. */
    FILE_MISSING,
    /** A file is there that the index does not name. */
    FILE_ADDED,
    /** A file is not the one whose fingerprint the index has. */
    FILE_CHANGED,
    /** Index or summary is none that this program knows. */
    NOT_READABLE,
    /** Units present and absent are not those of the bloc; with the three numbers. */
    ATTENDANCE,
    /** Sections, bonus and penalty do not add up to the total; with the unit. */
    SCORE_SUM,
    /** A rank is not the one its total has; with the unit. */
    SCORE_RANK,
    /** Valid and invalid papers are not those returned. */
    PAPERS,
    /** Papers issued are not accounted for, and no reason is given. */
    PAPERS_UNEXPLAINED,
    /** There are more reasons of invalidity than invalid papers. */
    INVALID_REASONS,
    /** Yes, no and blank are not the valid papers; with the unit. */
    OPINIONS,
    /** More votes than the papers can hold. */
    TOO_MANY_VOTES,
    /** It is no fraction; with what is written. */
    THRESHOLD,
    /** With the unit. */
    RESULT_RANK,
    /** With the unit. */
    RESULT_SHARE,
    /** Whether a unit reached the threshold is told wrongly; with the unit. */
    RESULT_PASSED,
    /** A unit has a place without having reached the threshold; with it. */
    CHOSEN_NOT_PASSED,
    /** More units have a place than there are. */
    TOO_MANY_CHOSEN,
    /** The votes are not those of the count that stands. */
    OFFICIAL_COUNT,
    /** A unit is named that is not of the bloc; with its id. */
    UNIT_UNKNOWN,
    /** A unit is proposed twice for one award; with it. */
    PROPOSED_TWICE,
    /** A unit is proposed for two awards of which one excludes the other; with it. */
    EXCLUDED,
    /** The integrity code breaks its own rule; with it. */
    CODE_MALFORMED,
    /** The integrity code is not that of the journal told beside it; with the code. */
    CODE_OF_OTHER,
    /** The index and the summary tell of two journals, or of two programs. */
    OTHER_JOURNAL
}

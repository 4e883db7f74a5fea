package vn.binhxet.core.nextyear;

import vn.binhxet.core.terms.Refusal;

/** Why no next year begins from a file, or not so. */
public enum NextYearRefusal implements Refusal {
    /** It is a rehearsal: nothing in it was decided by anybody. */
    REHEARSAL,
    /** The year is not one after last year's. */
    NOT_LATER,
    /** Words without which there is no meeting are missing. */
    WORDS_MISSING
}

package vn.binhxet.session;

import vn.binhxet.core.terms.Refusal;

/** Why something may not be done with a meeting file as with a rehearsal. */
public enum RehearsalRefusal implements Refusal {
    /** It is the file of an official meeting. */
    NOT_A_REHEARSAL,
    /** It only counts practice papers: no meeting was prepared in it. */
    PRACTICE_ONLY
}

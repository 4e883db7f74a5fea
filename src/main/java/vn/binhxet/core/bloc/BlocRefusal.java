package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.Refusal;

/** Why a bloc is not accepted as described. */
public enum BlocRefusal implements Refusal {
    WORDS_MISSING,
    UNITS_MISSING,
    ID_TWICE,
    UNIT_NAME_BLANK,
    UNIT_NAME_TWICE,
    UNIT_NAME_TOO_LONG,
    DELEGATES_NEGATIVE,
    UNIT_UNKNOWN,
    UNIT_IN_USE,
    UNITS_FIXED,
    REASON_MISSING
}

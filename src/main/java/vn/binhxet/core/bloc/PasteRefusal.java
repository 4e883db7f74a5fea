package vn.binhxet.core.bloc;

import vn.binhxet.core.terms.Refusal;

/** Why nothing can be done with a row that was pasted. */
public enum PasteRefusal implements Refusal {
    NAME_MISSING,
    NAME_TOO_LONG,
    SEVERAL_UNITS,
    UNIT_TWICE,
    NOT_A_NUMBER,
    FORMER_NAME_IN_USE,
    NO_UNIT_THERE
}

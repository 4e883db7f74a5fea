package vn.binhxet.ui.bloc;

import vn.binhxet.core.terms.Refusal;

/** Why a line of what units held before is not one yet. */
enum EntryRefusal implements Refusal {
    NOT_A_YEAR,
    HONOUR_UNCLEAR,
    UNIT_UNCLEAR
}

package vn.binhxet.ui.result.choice;

import vn.binhxet.core.terms.Refusal;

/** Why a form cannot be asked of the rulebook yet. */
public enum ResultRefusal implements Refusal {
    WAY_MISSING,
    COUNT_MISSING,
    UNIT_UNCLEAR,
    NOT_A_NUMBER
}

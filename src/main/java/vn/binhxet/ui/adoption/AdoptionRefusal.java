package vn.binhxet.ui.adoption;

import vn.binhxet.core.terms.Refusal;

/** Why a show of hands is not asked of the rulebook. */
public enum AdoptionRefusal implements Refusal {
    NOT_A_NUMBER,
    NOTHING_COUNTED
}

package vn.binhxet.ui.adoption;

import vn.binhxet.core.terms.Refusal;

/** Why a show of hands or a file is not asked of the rulebook. */
public enum AdoptionRefusal implements Refusal {
    NOT_A_NUMBER,
    NOTHING_COUNTED,
    ATTACHED_ALREADY
}

package vn.binhxet.ui.kit.paper;

import vn.binhxet.core.terms.Refusal;

/** Why a number cannot be asked of the rulebook yet. */
public enum NumberRefusal implements Refusal {
    /** With what was typed for a day. */
    NOT_A_DAY
}

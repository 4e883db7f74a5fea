package vn.binhxet.ui.minutes.sign;

import vn.binhxet.core.terms.Refusal;

/** Why a form cannot be asked of the rulebook yet. */
enum SignRefusal implements Refusal {
    NOT_A_DAY
}

package vn.binhxet.ui.nomination;

import vn.binhxet.core.terms.Refusal;

/** Why a form cannot be asked of the rulebook yet. */
enum NominationRefusal implements Refusal {
    NOT_A_DAY
}

package vn.binhxet.ui.ballot.hands;

import vn.binhxet.core.terms.Refusal;

/** Why a hand count is not even asked for. */
enum HandsRefusal implements Refusal {
    NUMBERS_MISSING
}

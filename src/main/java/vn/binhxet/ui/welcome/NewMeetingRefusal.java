package vn.binhxet.ui.welcome;

import vn.binhxet.core.terms.Refusal;

/** Why a new meeting cannot be made yet. */
enum NewMeetingRefusal implements Refusal {
    NOT_A_YEAR,
    WORDS_MISSING,
    REGULATION_MISSING
}

package vn.binhxet.core.proposal;

import vn.binhxet.core.terms.Refusal;

/** Why a list, a place or an office is not decided as asked. */
public enum ProposalRefusal implements Refusal {
    AWARD_UNKNOWN,
    OFFICE_UNKNOWN,
    SUBJECT_UNKNOWN,
    UNIT_TWICE,
    NOT_BY_CONSENSUS,
    NO_RESULT_YET,
    TIE_OPEN,
    NOTHING_FELL_OPEN,
    NOBODY_NEXT,
    NEXT_IS_TIED,
    NEXT_ONLY_AFTER_VOTES,
    NOT_CHOSEN_IN_ROUND,
    ROUND_MISSING,
    ROUND_NOT_NEEDED,
    SECRET_BALLOT_NEEDED,
    NOT_ENOUGH_VOTES,
    SEATS_FILLED,
    ELECTED_ALREADY
}

package vn.binhxet.core.meeting;

import vn.binhxet.core.terms.Refusal;

/** Why a step cannot be taken at this point of the meeting, or as it is written. */
public enum MeetingRefusal implements Refusal {
    NOT_BEGUN,
    BEGUN_ALREADY,
    CLOSED,
    MINUTES_SIGNED,
    ADJOURNED,
    NOT_ADJOURNED,
    ITEM_UNKNOWN,
    ITEM_NOT_OPEN,
    ITEM_OPEN_ALREADY,
    NO_ITEMS,
    ITEM_TWICE,
    ITEM_RECORDED,
    NOTE_UNKNOWN,
    TEXT_MISSING,
    NUMBER_NEGATIVE,
    UNIT_UNKNOWN,
    VOTES_NOT_THE_VOTERS,
    SHA256_MALFORMED,
    DOCUMENT_UNKNOWN,
    SIGNED_ALREADY,
    NOTHING_TO_UNDO,
    /** Another step was recorded since people were shown the one they take back. */
    STEP_SINCE,
    BEHIND_BARRIER
}

package vn.binhxet.core.reversal;

import java.util.List;

/**
 * Something about the meeting that would be otherwise, without words. What is on ballot papers is
 * in none of them.
 *
 * @param args names and numbers for the sentence, in its order; what is now before what would be
 */
public record Change(What what, List<Object> args) {
    public Change {
        args = List.copyOf(args);
    }

    /** What would be otherwise. */
    public enum What {
        // The hall
        QUORATE_STILL,
        QUORATE_NO_MORE,
        QUORATE_AGAIN,
        QUORATE_NEVER,
        WHEREABOUTS,
        DELEGATES,

        // Points
        FINAL_NO_MORE,
        STAGE,
        POINTS,
        POINTS_GONE,
        POINTS_BACK,
        ENTRIES,
        RANKS_OF_OTHERS,
        RANKS_OF_MANY,
        ACCEPTED_NO_MORE,

        // Rounds
        ROUND_GONE,
        PAPERS,
        PAPERS_AS_BEFORE,
        RESOLVED,
        HAND_COUNT_GONE,
        HAND_COUNT_AS_BEFORE,
        PRINTED,
        ISSUED,
        COUNTS,
        OFFICIAL,
        OFFICIAL_REASON,
        VALID_AGAIN,

        // Decisions
        COMMITTEE_GONE,
        COMMITTEE,
        MAY_BE_PROPOSED,
        RESTRICTION_AS_BEFORE,
        CHOSEN,
        PROPOSAL,
        PROPOSAL_GONE,
        PROPOSAL_AS_BEFORE,
        TIE_OPEN,
        FILL_OPEN,
        AGREEMENT_GONE,
        OFFICE,
        OFFICE_AS_BEFORE,

        // Conduct
        NOT_BEGUN,
        RUNS_AGAIN,
        ADJOURNED_AGAIN,
        CHAIR,
        SECRETARY,
        OPERATOR,
        AGENDA_LENGTH,
        AGENDA_AS_BEFORE,
        ITEM,
        NOTE_GONE,
        DIRECTION_GONE,
        VOTE_GONE,
        FILE_GONE,
        WORDS,
        WORDS_GONE,
        WORDS_BACK,
        NUMBER_GONE,
        SIGNATURE_GONE,
        CORRECTION_GONE,
        REASON_GONE,

        // Preparation
        UNITS,
        BLOC_AS_BEFORE,
        REGULATION_AS_BEFORE,
        REGULATION_OPEN_AGAIN,

        /** Nothing but that the step is no longer told. */
        NOTHING_ELSE
    }

    static Change of(What what, Object... args) {
        return new Change(what, List.of(args));
    }
}

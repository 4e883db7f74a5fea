package vn.binhxet.core.minutes;

import java.util.List;

/**
 * One thing the minutes say, without words: the sentence stands in the text bundle under {@code
 * minutes.SAID}.
 *
 * @param said what is stated
 * @param args values for the sentence, in its order: ids, numbers, times, texts, lists
 * @param source number of the journal's entry it comes from; 0 where it sums up several
 */
public record Statement(Said said, List<Object> args, int source) {
    /** What can be stated. */
    public enum Said {
        MEETING,
        REHEARSAL,
        COUNT_YEAR,
        COUNT_OPENED,
        COUNT_SEALED,
        BEGUN,
        CHAIR,
        GUEST,
        CHAIR_CHANGED,
        CLOSED,
        PRESENT,
        ABSENT,
        ABSENT_WITH_REASON,
        PROXY,
        ARRIVED_LATE,
        LEFT_EARLY,
        QUORATE,
        NOT_QUORATE,
        ITEM,
        ITEM_NOT_CLOSED,
        NOTE,
        ADJOURNED,
        RESUMED,
        ADOPTED,
        NOT_ADOPTED,
        SCORES_FINAL,
        SCORES_NOT_FINAL,
        STANDING,
        STANDING_WITHOUT_CLASS,
        WITHOUT_POINTS,
        REGULATION_CHANGED,
        BLOC_CHANGED,
        BARRED,
        BARRED_DATED,
        WITHDREW,
        WITHDREW_DATED,
        COMMITTEE,
        WITNESS,
        COMMITTEE_OF_ONE,
        NO_COMMITTEE,
        VOTERS,
        NOT_THERE,
        ROUND,
        ROUND_AFTER,
        ROUND_REPLACES,
        ROUND_UNSEALED,
        ROUND_VOID,
        PRINTED,
        ISSUED,
        PAPERS,
        HANDS,
        HANDS_NOT_ALL,
        INVALID,
        INVALID_WITHOUT_REASON,
        BLANK_PAPERS,
        BALANCED,
        NOT_BALANCED,
        OVER_VOTERS,
        BALANCE,
        TYPED_ONCE,
        TYPED_TWICE,
        TYPED_ALIKE,
        DIFFERENCES_SETTLED,
        HAND_COUNT,
        HAND_COUNT_AGREES,
        BASE,
        BASE_OF_NONE,
        VOTES,
        VOTES_WITH_NO,
        PASSED,
        CANNOT_BE_CHOSEN,
        CHOSEN,
        NOBODY_CHOSEN,
        TIE,
        TIE_OPEN,
        TIE_SETTLED,
        TIE_DECIDED,
        TIE_RE_VOTE,
        RE_VOTE_IN,
        FELL_OPEN,
        RECOUNT,
        OTHER_COUNT,
        OTHER_VOTES,
        OTHER_VOTES_WITH_NO,
        COUNT_UNSEALED,
        OFFICIAL_COUNT,
        OFFICIAL_UNCHANGED,
        SIGNATURE,
        COUNT_SIGNED,
        CHANGED_AFTER_SIGNING,
        COUNT_NOT_SIGNED,
        AGREED,
        PROPOSED,
        PLACE,
        NOBODY_PROPOSED,
        PLACE_OPEN,
        FILLED_BY_NEXT,
        FILLED_BY_VOTE,
        LEFT_EMPTY,
        ELECTED_BY_ACCLAMATION,
        ELECTED_BY_VOTE,
        ELECTED_BY_ROUND,
        ELECTED_BY_ROTATION,
        DIRECTION,
        OVERRIDDEN,
        CORRECTED,
        SIGNED
    }

    public Statement {
        args = List.copyOf(args);
    }

    static Statement of(Said said, int source, Object... args) {
        return new Statement(said, List.of(args), source);
    }
}

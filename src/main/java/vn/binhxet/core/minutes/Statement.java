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
        ROUND,
        ROUND_AFTER,
        ROUND_REPLACES,
        ROUND_UNSEALED,
        ROUND_VOID,
        PRINTED,
        PAPERS,
        HANDS,
        INVALID,
        BALANCE,
        TYPED_TWICE,
        BASE,
        VOTES,
        VOTES_WITH_NO,
        CHOSEN,
        NOBODY_CHOSEN,
        TIE,
        TIE_SETTLED,
        TIE_RE_VOTE,
        MARGIN,
        MARGIN_AT_LEAST,
        MARGIN_HANDS,
        MARGIN_HANDS_AT_LEAST,
        MARGIN_NONE,
        RECOUNT,
        OTHER_COUNT,
        OTHER_VOTES,
        OFFICIAL_COUNT,
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

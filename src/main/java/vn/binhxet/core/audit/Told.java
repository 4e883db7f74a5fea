package vn.binhxet.core.audit;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a fact says happened, without words.
 *
 * @param args names, numbers and other {@code Told}s for the sentence, in its order
 */
public record Told(What what, List<Object> args) {
    public Told {
        args = List.copyOf(args);
    }

    /** Which sentence. */
    public enum What {
        PREPARED,
        PREPARED_REHEARSAL,
        BLOC_CHANGED,
        REGULATION_CHANGED,
        REGULATION_FROZEN,
        RETRACTED,
        OVERRIDDEN,
        AGENDA_SET,
        BEGUN,
        CLOSED,
        OPERATOR,
        CHAIR,
        ADJOURNED,
        RESUMED,
        ITEM_OPENED,
        ITEM_CLOSED,
        NOTE,
        NOTE_PUT_RIGHT,
        QUESTION,
        ANSWER,
        MOVEMENT,
        DIRECTION,
        ADOPTED,
        NOT_ADOPTED,
        ATTACHED,
        WRITTEN,
        WORDS_TAKEN_OUT,
        NUMBERED,
        SIGNED,
        CORRECTED,
        /** The minutes, as a paper. */
        MINUTES,
        /** The counting record of a round, as a paper. */
        COUNTING_RECORD,
        ARRIVED,
        ARRIVED_BY_PROXY,
        STANDS_IN,
        ACCOMPANIES,
        ABSENT,
        LEFT,
        SCORED,
        SCORED_MANY,
        SCORED_AS_BEFORE,
        /** One entry of a sheet. */
        ENTRY,
        ADJUSTED,
        FINALISED,
        CONCERN_OF_UNIT,
        CONCERN_OF_COLUMN,
        BARRED,
        WITHDREW,
        COMMITTEE,
        COMMITTEE_OF_ONE,
        COMMITTEE_AND_WITNESS,
        ROUND_OPENED,
        PRINTED,
        ISSUED,
        TYPED_ONE,
        TYPED,
        RETYPED,
        ONE_TAKEN_BACK,
        PAPERS_TAKEN_BACK,
        RESOLVED,
        HAND_COUNT,
        AGREED,
        SEALED,
        RECOUNT,
        OFFICIAL,
        VOIDED,
        TIE_OF_ROUND,
        TIE_OF_POINTS,
        TIE_VOTED_AGAIN,
        PROPOSED,
        NOBODY_PROPOSED,
        FILLED_BY_NEXT,
        FILLED_BY_VOTE,
        LEFT_EMPTY,
        ELECTED,
        ELECTED_BY_VOTES,
        ELECTED_BY_ROUND,
        /** In place of a list of names that is empty. */
        NOBODY,
        /** Something with the reason for it. */
        BECAUSE
    }

    static Told of(What what, Object... args) {
        return new Told(what, List.of(args));
    }

    /** The same without its reason, for naming it. */
    public Told plain() {
        return what == What.BECAUSE && args.getFirst() instanceof Told told ? told : this;
    }

    /** The same with its reason, if there is one. */
    Told because(@Nullable String reason) {
        return reason == null || reason.isBlank() ? this : of(What.BECAUSE, this, reason.strip());
    }

    /** Names one after the other, or that there are none. */
    static Object names(List<?> names) {
        return names.isEmpty() ? of(What.NOBODY) : names;
    }
}

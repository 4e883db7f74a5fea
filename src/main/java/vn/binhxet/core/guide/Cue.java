package vn.binhxet.core.guide;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One thing to do in the meeting, without words: what it is in few words stands in the text bundle
 * under {@code guide.what.KIND}, the sentence the chair reads aloud under {@code guide.say.KIND}.
 *
 * @param args values for both, in their order: ids, numbers, texts, lists
 * @param done whether it is done already
 */
public record Cue(Kind kind, List<Object> args, boolean done) {
    /** What there can be to do. */
    public enum Kind {
        // Before the beginning
        ENTER_UNITS,
        FREEZE_REGULATION,
        PREPARE_POINTS,
        BEGIN,

        // The hall
        CALL_ROLL,
        CALL_REST,
        CALL_REST_QUORATE,
        WAIT_FOR_QUORUM,
        DECLARE_QUORUM(Mark.SPOKEN),
        DECLARE_QUORUM_WITH_PROXIES(Mark.SPOKEN),
        GO_ON_ANYWAY(Mark.SPOKEN),
        QUORUM_LOST,
        WAIT_TO_RESUME,
        RESUME,

        // The agenda
        OPEN_ITEM,
        CLOSE_ITEM,
        DISCUSS_ITEM(Mark.SPOKEN),
        INTRODUCE(Mark.SPOKEN),
        INTRODUCE_GUESTS(Mark.SPOKEN),
        PRESENT_REPORT(Mark.SPOKEN),
        INVITE_DISCUSSION(Mark.SPOKEN),
        INVITE_LEADER(Mark.SPOKEN),
        INVITE_GUEST(Mark.SPOKEN),
        THANK_LEADER(Mark.SPOKEN),
        HAND_OVER(Mark.SPOKEN),
        CONFIRM_HEAD(Mark.SPOKEN),
        PLEDGE(Mark.SPOKEN),

        // Votes on a text
        ADOPT_REPORT,
        ADOPT_PLAN,
        ADOPT_PLAN_NEXT,
        ADOPT_AGAIN,
        TELL_ADOPTED(Mark.SPOKEN),

        // Points, and who may be proposed
        FILL_POINTS,
        FINALISE_POINTS,
        PRESENT_POINTS(Mark.SPOKEN),
        TELL_ELIGIBLE(Mark.SPOKEN),
        TELL_BARRED(Mark.SPOKEN),
        NOBODY_ELIGIBLE(Mark.SPOKEN),
        NOMINATE(Mark.SPOKEN),
        TELL_WITHDRAWN(Mark.SPOKEN),

        // A round
        NAME_COMMITTEE,
        INTRODUCE_COMMITTEE(Mark.SPOKEN),
        OPEN_ROUND,
        VOTE_AGAIN,
        VOTE_INSTEAD,
        NEXT_PLACES(Mark.RESULT),
        SECOND_ROUND(Mark.RESULT),
        ALL_INVALID(Mark.RESULT),
        ISSUE_CHOOSE,
        ISSUE_STRIKE,
        ISSUE_YES_NO,
        RAISE_HANDS,
        COUNT_VOTES,
        COUNT_SECOND,
        SETTLE_DIFFERENCES,
        RECONCILE,
        SEAL,
        COUNT_AGAIN,

        // Decisions
        CHOOSE_COUNT,
        CHOOSE_COUNT_ALIKE,
        TIE_BY_VOTES(Mark.RESULT),
        TIE_BY_POINTS(Mark.RESULT),
        FILL_PLACE(Mark.RESULT),
        AGREE,
        ANNOUNCE,
        ANNOUNCE_RESULT(Mark.RESULT),
        ANNOUNCE_HANDS(Mark.RESULT),
        ANNOUNCE_FEWER(Mark.RESULT),
        ANNOUNCE_NOBODY(Mark.RESULT),
        PROPOSE_RANKED(Mark.RESULT),
        PROPOSE_AGREED(Mark.RESULT),
        PROPOSE_ANEW(Mark.RESULT),
        TELL_PROPOSED(Mark.SPOKEN),
        TELL_NOBODY_PROPOSED(Mark.SPOKEN),
        ACCLAIM,
        ROTATE,
        ELECT_WINNER(Mark.RESULT),
        TELL_ELECTED(Mark.SPOKEN),
        TELL_ELECTED_BY_VOTES(Mark.SPOKEN),

        // The end
        READ_MINUTES(Mark.SPOKEN),
        ADOPT_MINUTES,
        SIGN_MINUTES,
        CLOSE_MEETING,
        SEND_DOSSIER;

        private final Mark mark;

        Kind() {
            this(Mark.RECORDED);
        }

        Kind(Mark mark) {
            this.mark = mark;
        }

        /** Whether it is only said: nothing is recorded by which it could be seen to be done. */
        public boolean isSpoken() {
            return mark == Mark.SPOKEN;
        }

        /**
         * Whether its sentence tells a result that the hall does not know yet: it is for the
         * chair's eyes, and no screen before the hall may show it.
         */
        public boolean tellsResult() {
            return mark == Mark.RESULT;
        }
    }

    /** What is to be known of a kind. */
    private enum Mark {
        RECORDED,
        SPOKEN,
        RESULT
    }

    /** Whom a quorum counts. */
    public enum Body {
        UNITS,
        DELEGATES
    }

    /** So many of a whole, read as a percentage; of nothing it is 0. */
    public record Percent(int part, int whole) {
        /** In percent, with two decimals, half up. */
        public BigDecimal value() {
            return Objects.requireNonNullElse(Share.percent(part, whole), BigDecimal.ZERO);
        }
    }

    /** So many for an award. */
    public record Counted(Code award, int number) {}

    public Cue {
        args = List.copyOf(args);
    }

    static Cue todo(Kind kind, Object... args) {
        return new Cue(kind, List.of(args), false);
    }

    static Cue done(Kind kind, Object... args) {
        return new Cue(kind, List.of(args), true);
    }

    Cue done(boolean is) {
        return new Cue(kind, args, is);
    }
}

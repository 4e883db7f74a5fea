package vn.binhxet.ui.ballot.typing;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;

/**
 * What one hand has keyed so far for one paper. Unchangeable: each key gives the typing after it,
 * or a remark why the key means nothing here and the typing as it was. Numbers are those printed on
 * the paper.
 */
public sealed interface Typing permits NameTyping, LineTyping, InvalidTyping {
    /** A new, empty paper. */
    static Typing of(Contest contest) {
        return contest.method() == Method.YES_NO
                ? LineTyping.empty(contest)
                : NameTyping.empty(contest);
    }

    Contest contest();

    /** One of {@code 0–9 + - * /}; any other character is let pass. */
    Keyed key(char key);

    /** Backspace: takes off the last name or line, never half of one. */
    Keyed back();

    /** Enter: the paper as read, or why it cannot be one. */
    Entered enter();

    /** The numbers as keyed, for the field: {@code 1 2 7}, {@code 01 1_}. */
    String shown();

    /** Whether nothing was keyed; Enter then does nothing. */
    boolean isEmpty();

    /** The names marked: voted for, struck out, or agreed with. */
    List<UnitId> marked();

    /**
     * What a key did.
     *
     * @param typing the typing after it
     * @param remark why it meant nothing; empty if it did
     */
    record Keyed(Typing typing, Optional<Remark> remark) {
        static Keyed done(Typing typing) {
            return new Keyed(typing, Optional.empty());
        }

        static Keyed refused(Typing typing, String key, Object... args) {
            return new Keyed(typing, Optional.of(new Remark(key, List.of(args))));
        }
    }

    /**
     * What Enter gives.
     *
     * @param paper empty where there is a remark, and of an empty typing
     */
    record Entered(Optional<Paper> paper, Optional<Remark> remark) {
        static Entered paper(Paper paper) {
            return new Entered(Optional.of(paper), Optional.empty());
        }

        static Entered nothing() {
            return new Entered(Optional.empty(), Optional.empty());
        }

        static Entered refused(String key, Object... args) {
            return new Entered(Optional.empty(), Optional.of(new Remark(key, List.of(args))));
        }
    }

    /** A sentence for the typist, by key. */
    record Remark(String key, List<Object> args) {
        public Remark {
            args = List.copyOf(args);
        }
    }
}

package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.Nullable;

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
public sealed interface Typing permits NameTyping, ExceptionTyping, LineTyping, InvalidTyping {
    /**
     * A new, empty paper.
     *
     * @param exceptions whether a paper with two boxes is typed by the names disagreed with
     */
    static Typing of(Contest contest, boolean exceptions) {
        if (contest.method() != Method.YES_NO) {
            return NameTyping.empty(contest);
        }
        return exceptions ? ExceptionTyping.empty(contest) : LineTyping.empty(contest);
    }

    /**
     * The key of the number pad for which a key of the top row stands, where that would need Shift:
     * {@code =} for {@code +} and {@code ;} for {@code *}. Any other key stands for itself.
     */
    static char onPad(char key) {
        return switch (key) {
            case '=' -> '+';
            case ';' -> '*';
            default -> key;
        };
    }

    static boolean isDigit(char key) {
        return key >= '0' && key <= '9';
    }

    Contest contest();

    /** A character; those that mean nothing on this paper are refused, letters too. */
    Keyed key(char key);

    /** Backspace: takes off the last name or line, never half of one. */
    Keyed back();

    /** Enter: the paper as read, or why it cannot be one. */
    Entered enter();

    /** The numbers as keyed, for the field: {@code 1 2 7}, {@code 01 1_}. */
    String shown();

    /** Whether nothing was keyed; Enter then does nothing. */
    boolean isEmpty();

    /** The names marked: voted for, struck out, agreed with, or disagreed with if typed so. */
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

        static Keyed of(Typing typing, @Nullable Remark refused) {
            return new Keyed(typing, Optional.ofNullable(refused));
        }

        static Keyed refused(Typing typing, String key, Object... args) {
            return new Keyed(typing, Optional.of(new Remark(key, List.of(args))));
        }

        static Keyed noSuch(Typing typing, char key) {
            return refused(typing, "ballot.remark.noKey", Character.toString(key));
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
            return refused(new Remark(key, List.of(args)));
        }

        static Entered refused(Remark remark) {
            return new Entered(Optional.empty(), Optional.of(remark));
        }
    }
}

package vn.binhxet.ui.ballot.stack;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the typist is asked for now. */
public sealed interface Turn {
    /**
     * A paper.
     *
     * @param again whether it was typed before and is typed anew
     */
    record OnePaper(int number, boolean again) implements Turn {}

    /**
     * A stack of the first pass is at its end and is counted by hand.
     *
     * @param last whether all papers are typed
     */
    record StackDone(Stack stack, boolean last) implements Turn {}

    /**
     * Which stack the second pass takes next.
     *
     * @param done the stack just finished; null at the start
     * @param left those not typed or not all of them, by number; empty while the last papers are on
     *     their way to the disk
     * @param digits of the number as far as keyed
     */
    record WhichStack(@Nullable Stack done, List<Left> left, String digits) implements Turn {
        public WhichStack {
            left = List.copyOf(left);
        }
    }

    /**
     * A stack that is not typed to its end.
     *
     * @param papers how many are not typed
     */
    record Left(Stack stack, int papers) {}

    /**
     * Which paper is typed anew.
     *
     * @param usual the number meant if none is keyed
     * @param digits of the number as far as keyed
     * @param stack the stack under way or just finished, which may be typed anew as a whole; null
     *     if there is none
     * @param pass the pass under way
     */
    record WhichPaper(int usual, String digits, @Nullable Stack stack, int pass) implements Turn {
        public int number() {
            return digits.isEmpty() ? usual : Integer.parseInt(digits);
        }
    }

    /**
     * A stack is typed anew: Enter says so.
     *
     * @param typed how many papers of it this pass has
     * @param pass in which pass; the first from this stack to its end, with what the second has of
     *     them
     */
    record StackAgain(Stack stack, int typed, int pass) implements Turn {}

    /** Digits with one more, as many as a number of papers may have. */
    static String more(String digits, char digit) {
        String more = digits.equals("0") ? "" + digit : digits + digit;
        return more.length() > 4 ? digits : more;
    }

    /** Digits with one less. */
    static String less(String digits) {
        return digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
    }
}

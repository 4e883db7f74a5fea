package vn.binhxet.ui.ballot.compare;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Box;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.ui.ballot.keys.Typing;
import vn.binhxet.ui.ballot.stack.Stack;

import java.util.List;
import java.util.Objects;

/**
 * A paper that was read in two ways.
 *
 * @param stack where it lies
 * @param left how many papers differ, this one included
 * @param inStack how many of them lie in its stack
 */
record Difference(
        int number, Stack stack, Paper first, Paper second, int left, int inStack, Choice choice) {
    /** Nothing chosen yet. */
    static Difference of(Box box, int number, Stack stack, List<Integer> open) {
        return new Difference(
                number,
                stack,
                Objects.requireNonNull(box.first().paper(number)),
                Objects.requireNonNull(box.second().paper(number)),
                open.size(),
                (int) open.stream().filter(stack::holds).count(),
                new Choice.None());
    }

    Difference with(Choice chosen) {
        return new Difference(number, stack, first, second, left, inStack, chosen);
    }

    Paper reading(int pass) {
        return pass == 1 ? first : second;
    }

    boolean isPicked(int pass) {
        return choice.equals(new Choice.Reading(pass));
    }

    /** What is typed instead of both readings; null while nothing is. */
    @Nullable Typing typed() {
        return choice instanceof Choice.Typed(Typing typing) ? typing : null;
    }
}

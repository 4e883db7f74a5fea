package vn.binhxet.ui.ballot.stack;

import vn.binhxet.text.Text;

/** Where a paper lies, in words, so that it is found. */
public final class StackWords {
    private StackWords() {}

    /** The paper in hand, for a badge. */
    public static String inHand(Stack stack, int paper, boolean again, Text text) {
        return text.of(
                again ? "ballot.stack.again" : "ballot.stack",
                stack.number(),
                stack.sheet(paper),
                stack.size());
    }

    /** A paper to be looked for. */
    public static String place(Stack stack, int paper, Text text) {
        return text.of("ballot.stack.place", stack.number(), stack.sheet(paper));
    }
}

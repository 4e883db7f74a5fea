package vn.binhxet.ui.ballot.stack;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.ui.ballot.round.Counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order of the papers in one pass of one count. In the first pass papers follow one another,
 * and at the end of each stack the stack is counted by hand; in the second the typist picks the
 * stacks in any order. A paper or a whole stack may be typed anew at any time.
 */
public final class PaperOrder {
    private final Stacks stacks;
    private final TypedPapers typed = new TypedPapers();
    private Counting counting;

    /** The question under way about typing anew; null while there is none. */
    private @Nullable Turn asked;

    private @Nullable Integer again;
    private @Nullable Stack picked;
    private @Nullable Stack done;
    private String digits = "";

    /** Up to which paper the stacks of the first pass were counted by hand. */
    private int counted;

    public PaperOrder(Stacks stacks, Counting counting) {
        this.stacks = stacks;
        this.counting = counting;
        follow(counting);
    }

    /** Whether these are papers of the same pass of the same count. */
    public boolean isFor(Counting other) {
        return other.contest().equals(counting.contest())
                && other.round().counts().size() == counting.round().counts().size()
                && other.pass() == counting.pass();
    }

    /** What was recorded since. */
    public void follow(Counting now) {
        counting = now;
        typed.follow(now.typedPass());
        if (again != null && typed.lacks(again)) {
            again = null;
        }
        if (now.pass() == 1) {
            counted = Math.min(counted, typed.next() - 1);
        } else {
            followStack();
        }
    }

    private void followStack() {
        List<Stack> all = stacks.all(papers());
        if (picked == null && all.size() == 1) {
            picked = all.getFirst();
        }
        if (picked != null && firstLacking(picked).isEmpty()) {
            done = picked;
            picked = null;
        }
    }

    /** Papers are laid in other stacks from now on. */
    public void regroup() {
        picked = null;
        done = null;
        asked = null;
        follow(counting);
    }

    /** What is asked for now. */
    public Turn turn() {
        if (asked != null) {
            return asked;
        }
        if (again != null) {
            return new Turn.OnePaper(again, true);
        }
        if (counting.pass() == 1) {
            int next = typed.next();
            return isStackDone(next - 1)
                    ? new Turn.StackDone(stacks.of(next - 1, next - 1), next > papers())
                    : new Turn.OnePaper(next, false);
        }
        return Optional.ofNullable(picked)
                .flatMap(this::firstLacking)
                .<Turn>map(number -> new Turn.OnePaper(number, false))
                .orElseGet(() -> new Turn.WhichStack(done, left(), digits));
    }

    private boolean isStackDone(int papers) {
        boolean full = papers % stacks.size().get() == 0 || papers == papers();
        return papers > 0 && papers != counted && full;
    }

    /** How many papers this pass should have. */
    public int papers() {
        return counting.expected();
    }

    /** The number of the paper in hand, or of the next one. */
    public int number() {
        return turn() instanceof Turn.OnePaper(int number, _) ? number : typed.next();
    }

    private List<Turn.Left> left() {
        return stacks.all(papers()).stream()
                .map(stack ->
                        new Turn.Left(stack, (int) stack.papers().filter(typed::lacks).count()))
                .filter(left -> left.papers() > 0)
                .toList();
    }

    private Optional<Integer> firstLacking(Stack stack) {
        return stack.papers().filter(typed::lacks).boxed().findFirst();
    }

    // What the typist says

    /** The stack was counted by hand. */
    public void count() {
        counted = typed.next() - 1;
    }

    /** A digit of the number asked for, or with an empty one the last digit taken off. */
    public void key(@Nullable Character digit) {
        if (asked instanceof Turn.WhichPaper(int usual, var before, var stack, int pass)) {
            String now = digit == null ? Turn.less(before) : Turn.more(before, digit);
            asked = new Turn.WhichPaper(usual, now, stack, pass);
        } else {
            digits = digit == null ? Turn.less(digits) : Turn.more(digits, digit);
        }
    }

    /** Takes the stack whose number was keyed, or the lowest; false if it is not to be typed. */
    public boolean pick() {
        boolean nothingLeft = left().isEmpty();
        Optional<Stack> named =
                left().stream()
                        .map(Turn.Left::stack)
                        .filter(stack ->
                                digits.isEmpty() || digits.equals(Integer.toString(stack.number())))
                        .findFirst();
        named.ifPresent(stack -> picked = stack);
        digits = "";
        return nothingLeft || named.isPresent();
    }

    /** Asks which paper is typed anew; false if none was typed. */
    public boolean askWhichPaper() {
        Optional<Integer> usual = last().or(typed::last);
        usual.ifPresent(number ->
                asked = new Turn.WhichPaper(number, "", stackUnderWay(), counting.pass()));
        return usual.isPresent();
    }

    /** Types the paper named anew; false if it was not typed. */
    public boolean typeAgain(int number) {
        if (typed.lacks(number)) {
            return false;
        }
        asked = null;
        again = number;
        return true;
    }

    /** Asks whether the stack is typed anew, in that pass; false if there is nothing of it. */
    public boolean askStackAgain(int pass) {
        Stack stack = stackUnderWay();
        int count = stack == null ? 0 : typed.count(stack.from(), stack.to());
        if (stack == null || (count == 0 && pass == counting.pass())) {
            return false;
        }
        asked = new Turn.StackAgain(stack, count, pass);
        return true;
    }

    /** Leaves the question, or the paper typed anew, as it was. */
    public void leave() {
        asked = null;
        again = null;
    }

    private @Nullable Stack stackUnderWay() {
        if (counting.pass() == 2) {
            return picked == null ? done : picked;
        }
        return typed.last().map(last -> stacks.of(last, last)).orElse(null);
    }

    /** The paper typed last: of the stack under way in the second pass. */
    public Optional<Integer> last() {
        return counting.pass() == 1
                ? typed.last()
                : Optional.ofNullable(stackUnderWay())
                        .flatMap(stack -> typed.highest(stack.from(), stack.to()));
    }

    // What is on its way to the disk

    /**
     * A paper is asked for.
     *
     * @return to be run when it is answered
     */
    public Runnable send(int number) {
        TypedPapers.Sent sent = typed.send(number, true);
        again = null;
        return () -> typed.answered(sent);
    }

    /** A refused paper is in hand again; false if an earlier one is. */
    public boolean comesBack(int number, boolean wasAgain) {
        asked = null;
        again = wasAgain ? Integer.valueOf(number) : null;
        if (counting.pass() == 2 && !wasAgain) {
            picked = stacks.of(number, papers());
        }
        return number() == number;
    }

    /**
     * Papers are taken back.
     *
     * @return to be run when it is answered
     */
    public Runnable takeBack(int from, int to) {
        if (counting.pass() == 2) {
            picked = stacks.of(from, papers());
        }
        counted = Math.min(counted, from - 1);
        asked = null;
        List<TypedPapers.Sent> sent =
                Stream.iterate(from, number -> number <= to, number -> number + 1)
                        .filter(typed::has)
                        .map(number -> typed.send(number, false))
                        .toList();
        return () -> sent.forEach(typed::answered);
    }

    /** The commands that take back what this pass has from one paper to another. */
    public List<Command> takingBack(int from, int to, String reason) {
        List<Command> commands = new ArrayList<>();
        for (int start = from; start <= to; start++) {
            if (typed.has(start)) {
                int end = start;
                while (end < to && typed.has(end + 1)) {
                    end++;
                }
                commands.add(
                        new Command.TakePapersBack(
                                counting.contest().round(), counting.pass(), start, end, reason));
                start = end;
            }
        }
        return commands;
    }
}

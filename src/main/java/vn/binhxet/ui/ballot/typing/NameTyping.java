package vn.binhxet.ui.ballot.typing;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Typing numbers of names. Up to nine names each digit is a name; from ten a name is always two
 * digits, as printed. On a strike-out paper the numbers are those crossed out; {@code /} changes to
 * typing those left standing.
 *
 * @param numbers of the names, in the order keyed
 * @param waiting the first of two digits; null if none waits
 * @param none whether {@code 0} said that nothing is marked
 * @param standing whether the numbers of a strike-out paper are those left standing
 */
record NameTyping(
        Contest contest,
        List<Integer> numbers,
        @Nullable Character waiting,
        boolean none,
        boolean standing)
        implements Typing {
    public NameTyping {
        numbers = List.copyOf(numbers);
    }

    static NameTyping empty(Contest contest) {
        return new NameTyping(contest, List.of(), null, false, false);
    }

    @Override
    public Keyed key(char key) {
        if (key >= '0' && key <= '9') {
            return digit(key);
        }
        return switch (key) {
            case '-' -> Keyed.done(new InvalidTyping(this, suggested()));
            case '/' -> turned();
            default -> Keyed.done(this);
        };
    }

    @Override
    public Keyed back() {
        if (waiting != null || none) {
            return Keyed.done(new NameTyping(contest, numbers, null, false, standing));
        }
        return numbers.isEmpty()
                ? Keyed.done(this)
                : Keyed.done(with(numbers.subList(0, numbers.size() - 1)));
    }

    @Override
    public Entered enter() {
        if (waiting != null) {
            return Entered.refused("ballot.remark.waiting", waiting + "_");
        }
        if (isEmpty()) {
            return Entered.nothing();
        }
        List<UnitId> chosen = chosen();
        if (chosen.size() > contest.seats()) {
            return Entered.refused("ballot.remark.tooMany", chosen.size(), contest.seats());
        }
        if (chosen.isEmpty() && !contest.blankIsValid()) {
            return Entered.paper(new Paper.Invalid(InvalidReason.BLANK, null));
        }
        return Entered.paper(new Paper.Choice(chosen));
    }

    @Override
    public String shown() {
        if (none) {
            return contest.printed(0);
        }
        String typed =
                numbers.stream()
                        .map(number -> contest.printed(number))
                        .collect(Collectors.joining(" "));
        return waiting == null ? typed : (typed + " " + waiting + "_").strip();
    }

    @Override
    public boolean isEmpty() {
        return numbers.isEmpty() && waiting == null && !none;
    }

    @Override
    public List<UnitId> marked() {
        return numbers.stream().map(number -> contest.candidates().get(number - 1)).toList();
    }

    /** The names voted for: those keyed, or those not struck out, in the order of the paper. */
    List<UnitId> chosen() {
        boolean struck = strikesOut();
        List<UnitId> marked = marked();
        return contest.candidates().stream()
                .filter(name -> marked.contains(name) != struck)
                .toList();
    }

    /** Whether the numbers are those crossed out. */
    boolean strikesOut() {
        return contest.method() == Method.STRIKE_OUT && !standing;
    }

    private Keyed digit(char key) {
        if (!contest.hasTwoDigits()) {
            return number(key - '0');
        }
        if (waiting == null) {
            return none
                    ? Keyed.refused(this, "ballot.remark.afterNone")
                    : Keyed.done(new NameTyping(contest, numbers, key, false, standing));
        }
        return new NameTyping(contest, numbers, null, false, standing)
                .number((waiting - '0') * 10 + (key - '0'));
    }

    private Keyed number(int number) {
        if (none) {
            return Keyed.refused(this, "ballot.remark.afterNone");
        }
        if (number == 0) {
            return numbers.isEmpty()
                    ? Keyed.done(new NameTyping(contest, numbers, null, true, standing))
                    : Keyed.refused(this, "ballot.remark.noneAfter");
        }
        if (number > contest.candidates().size()) {
            return Keyed.refused(this, "ballot.remark.unknown", contest.printed(number));
        }
        if (numbers.contains(number)) {
            return Keyed.refused(this, "ballot.remark.twice", contest.printed(number));
        }
        List<Integer> more = new ArrayList<>(numbers);
        more.add(number);
        return Keyed.done(with(more));
    }

    private Keyed turned() {
        if (contest.method() != Method.STRIKE_OUT) {
            return Keyed.done(this);
        }
        return isEmpty()
                ? Keyed.done(new NameTyping(contest, numbers, null, false, !standing))
                : Keyed.refused(this, "ballot.remark.turnFirst");
    }

    private @Nullable InvalidReason suggested() {
        return chosen().size() > contest.seats() && !isEmpty()
                ? InvalidReason.TOO_MANY_MARKS
                : null;
    }

    private NameTyping with(List<Integer> now) {
        return new NameTyping(contest, now, null, false, standing);
    }
}

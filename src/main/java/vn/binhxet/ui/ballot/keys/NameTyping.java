package vn.binhxet.ui.ballot.keys;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * Typing numbers of names. On a strike-out paper the numbers are those crossed out; {@code /}
 * changes to typing those left standing.
 *
 * @param standing whether the numbers of a strike-out paper are those left standing
 */
public record NameTyping(Numbers numbers, boolean standing) implements Typing {
    static NameTyping empty(Contest contest) {
        return new NameTyping(Numbers.empty(contest), false);
    }

    @Override
    public Contest contest() {
        return numbers.contest();
    }

    @Override
    public Keyed key(char key) {
        if (Typing.isDigit(key)) {
            Numbers.After after = numbers.digit(key);
            return Keyed.of(new NameTyping(after.numbers(), standing), after.refused());
        }
        return switch (key) {
            case '-' -> Keyed.done(InvalidTyping.of(this, suggested()));
            case '/' -> turned();
            default -> Keyed.noSuch(this, key);
        };
    }

    @Override
    public Keyed back() {
        return Keyed.done(isEmpty() ? empty(contest()) : new NameTyping(numbers.back(), standing));
    }

    @Override
    public Entered enter() {
        if (isEmpty()) {
            return Entered.nothing();
        }
        return numbers.unfinished().map(Entered::refused).orElseGet(this::read);
    }

    @Override
    public String shown() {
        return numbers.shown();
    }

    @Override
    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    @Override
    public List<UnitId> marked() {
        return numbers.names();
    }

    /** The names voted for: those keyed, or those not struck out, in the order of the paper. */
    public List<UnitId> chosen() {
        return strikesOut() ? numbers.others() : numbers.inOrder();
    }

    /** Whether the numbers are those crossed out. */
    public boolean strikesOut() {
        return contest().method() == Method.STRIKE_OUT && !standing;
    }

    private Entered read() {
        List<UnitId> chosen = chosen();
        if (chosen.size() > contest().seats()) {
            String key = strikesOut() ? "ballot.remark.tooManyLeft" : "ballot.remark.tooMany";
            return Entered.refused(key, chosen.size(), contest().seats());
        }
        boolean invalid = chosen.isEmpty() && !contest().blankIsValid();
        return Entered.paper(
                invalid ? new Paper.Invalid(InvalidReason.BLANK, null) : new Paper.Choice(chosen));
    }

    private Keyed turned() {
        if (contest().method() != Method.STRIKE_OUT) {
            return Keyed.noSuch(this, '/');
        }
        return isEmpty()
                ? Keyed.done(new NameTyping(numbers, !standing))
                : Keyed.refused(this, "ballot.remark.turnFirst");
    }

    private @Nullable InvalidReason suggested() {
        return chosen().size() > contest().seats() && !isEmpty()
                ? InvalidReason.TOO_MANY_MARKS
                : null;
    }
}

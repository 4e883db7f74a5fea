package vn.binhxet.ui.ballot.keys;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * Typing the numbers of the names disagreed with on a paper with two boxes; all others are agreed
 * with. {@code 0} says that nobody is disagreed with. {@code /} on an empty paper types this one
 * line by line, as a paper with blank lines needs it.
 */
public record ExceptionTyping(Numbers numbers) implements Typing {
    static ExceptionTyping empty(Contest contest) {
        return new ExceptionTyping(Numbers.empty(contest));
    }

    @Override
    public Contest contest() {
        return numbers.contest();
    }

    @Override
    public Keyed key(char key) {
        if (Typing.isDigit(key)) {
            Numbers.After after = numbers.digit(key);
            return Keyed.of(new ExceptionTyping(after.numbers()), after.refused());
        }
        return switch (key) {
            case '-' -> Keyed.done(InvalidTyping.of(this, null));
            case '/' -> turned();
            default -> Keyed.noSuch(this, key);
        };
    }

    @Override
    public Keyed back() {
        return Keyed.done(new ExceptionTyping(numbers.back()));
    }

    @Override
    public Entered enter() {
        if (isEmpty()) {
            return Entered.nothing();
        }
        return numbers.unfinished()
                .map(Entered::refused)
                .orElseGet(() ->
                        Entered.paper(new Paper.Opinion(numbers.others(), numbers.inOrder())));
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

    private Keyed turned() {
        return isEmpty()
                ? Keyed.done(LineTyping.turned(contest()))
                : Keyed.refused(this, "ballot.remark.turnFirst");
    }
}

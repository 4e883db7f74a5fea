package vn.binhxet.ui.ballot.typing;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.PaperCheck;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;

/**
 * After {@code -}: the paper does not count, and a digit says why. The reasons are numbered from 1
 * in their own order; those that do not exist for this form of paper keep their number and are
 * refused.
 *
 * @param before what had been keyed; Backspace goes back to it
 * @param reason chosen, or suggested by what was keyed; null while none is
 */
record InvalidTyping(Typing before, @Nullable InvalidReason reason) implements Typing {
    @Override
    public Contest contest() {
        return before.contest();
    }

    @Override
    public Keyed key(char key) {
        int number = key - '0';
        if (number < 0 || number > 9) {
            return Keyed.done(this);
        }
        InvalidReason chosen = InvalidReason.numbered(number).orElse(null);
        if (chosen == null) {
            return Keyed.refused(this, "ballot.remark.noReason", number);
        }
        return exists(chosen)
                ? Keyed.done(new InvalidTyping(before, chosen))
                : Keyed.refused(this, "ballot.remark.notHere", chosen);
    }

    @Override
    public Keyed back() {
        return Keyed.done(before);
    }

    @Override
    public Entered enter() {
        return reason == null
                ? Entered.refused("ballot.remark.reasonMissing")
                : Entered.paper(new Paper.Invalid(reason, null));
    }

    @Override
    public String shown() {
        return Optional.ofNullable(reason).map(r -> "−" + r.number()).orElse("−_");
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public List<UnitId> marked() {
        return List.of();
    }

    /** Whether a paper of this contest can be invalid for that reason. */
    boolean exists(InvalidReason candidate) {
        return PaperCheck.problemsOf(contest(), new Paper.Invalid(candidate, null), "").isEmpty();
    }
}

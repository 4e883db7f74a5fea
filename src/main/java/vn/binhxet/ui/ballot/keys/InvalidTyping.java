package vn.binhxet.ui.ballot.keys;

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
 * refused. {@code /} then opens a line for a remark, in words: what the committee saw.
 *
 * @param before what had been keyed; Backspace goes back to it
 * @param reason chosen, or suggested by what was keyed; null while none is
 * @param remark as typed so far; null while none is being typed
 */
public record InvalidTyping(Typing before, @Nullable InvalidReason reason, @Nullable String remark)
        implements Typing {
    static InvalidTyping of(Typing before, @Nullable InvalidReason suggested) {
        return new InvalidTyping(before, suggested, null);
    }

    @Override
    public Contest contest() {
        return before.contest();
    }

    @Override
    public Keyed key(char key) {
        if (key == '/') {
            return opened();
        }
        if (!Typing.isDigit(key)) {
            return Keyed.noSuch(this, key);
        }
        int number = key - '0';
        InvalidReason chosen = InvalidReason.numbered(number).orElse(null);
        if (chosen == null) {
            return Keyed.refused(this, "ballot.remark.noReason", number);
        }
        return exists(chosen)
                ? Keyed.done(new InvalidTyping(before, chosen, remark))
                : Keyed.refused(this, "ballot.remark.notHere", chosen);
    }

    /** Leaves the remark, or goes back to what had been keyed. */
    @Override
    public Keyed back() {
        return Keyed.done(remark == null ? before : of(before, reason));
    }

    @Override
    public Entered enter() {
        if (reason == null) {
            return Entered.refused("ballot.remark.reasonMissing");
        }
        String said = remark == null ? "" : remark.strip();
        return Entered.paper(new Paper.Invalid(reason, said.isEmpty() ? null : said));
    }

    /** The same with this remark, as far as it is typed. */
    public InvalidTyping saying(String words) {
        return new InvalidTyping(before, reason, words);
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
    public boolean exists(InvalidReason candidate) {
        return PaperCheck.problemsOf(contest(), new Paper.Invalid(candidate, null), "").isEmpty();
    }

    private Keyed opened() {
        if (reason == null) {
            return Keyed.refused(this, "ballot.remark.reasonMissing");
        }
        return remark == null ? Keyed.done(saying("")) : Keyed.noSuch(this, '/');
    }
}

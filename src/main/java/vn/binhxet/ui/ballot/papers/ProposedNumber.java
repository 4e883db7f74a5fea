package vn.binhxet.ui.ballot.papers;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.RoundId;
import vn.binhxet.ui.ballot.round.NumberField;

/** A number that is proposed until somebody types another; each round is proposed for anew. */
final class ProposedNumber {
    private final NumberField field;
    private @Nullable RoundId round;
    private boolean typed;

    ProposedNumber(String id) {
        field = new NumberField(id, _ -> typed = true);
    }

    NumberField field() {
        return field;
    }

    void propose(RoundId forRound, int number) {
        if (!forRound.equals(round)) {
            round = forRound;
            typed = false;
        }
        if (!typed) {
            field.show(number);
        }
    }
}

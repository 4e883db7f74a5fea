package vn.binhxet.core.regulation;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;

/**
 * An office of the bloc that changes hands every year, such as the head (<i>Khối trưởng</i>).
 *
 * @param seats how many units hold it; at least 1
 * @param by never {@link Method#RANK}
 * @param pass what a name needs; may be missing where no votes are counted
 */
public record Office(Code code, String title, int seats, Method by, @Nullable Threshold pass)
        implements Subject {
    @Override
    public int places() {
        return seats;
    }

    /** Whether it can be given without a vote: acclaimed, or in turn. A round may confirm it. */
    public boolean isHeldWithoutVotes() {
        return by == Method.ACCLAMATION || by == Method.ROTATION;
    }
}

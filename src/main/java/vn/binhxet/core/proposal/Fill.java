package vn.binhxet.core.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/**
 * What was decided about a place that fell open.
 *
 * @param fallen whose place it was
 * @param unit who moved up; null unless {@link How#NEXT}
 */
public record Fill(Code award, UnitId fallen, How how, @Nullable UnitId unit, String reason) {
    /** The ways to deal with an open place. */
    public enum How {
        /** The unit with the next most votes that passed. */
        NEXT,
        /** A new round. */
        RE_VOTE,
        /** The place stays empty. */
        LEAVE
    }

    public boolean staysEmpty() {
        return how == How.LEAVE;
    }
}

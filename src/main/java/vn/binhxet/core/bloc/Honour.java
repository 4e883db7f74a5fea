package vn.binhxet.core.bloc;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/**
 * What a unit held in an earlier year: an award or an office, exactly one of the two.
 *
 * @param year the work year
 */
public record Honour(int year, @Nullable Code award, @Nullable Code office, UnitId unit) {
    public Honour {
        if ((award == null) == (office == null)) {
            throw new IllegalArgumentException("an honour is an award or an office");
        }
    }

    /** The same honour of another unit. */
    public Honour heldBy(UnitId other) {
        return new Honour(year, award, office, other);
    }
}

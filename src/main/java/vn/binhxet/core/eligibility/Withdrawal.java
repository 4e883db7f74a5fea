package vn.binhxet.core.eligibility;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.time.LocalDate;

/**
 * A unit that asked not to be proposed (<i>xin rút</i>) for an award or an office.
 *
 * @param date of the paper in which it asked; null if there is none
 */
public record Withdrawal(UnitId unit, Code award, String reason, @Nullable LocalDate date) {
    /** A withdrawal without a paper, said in the meeting. */
    public Withdrawal(UnitId unit, Code award, String reason) {
        this(unit, award, reason, null);
    }
}

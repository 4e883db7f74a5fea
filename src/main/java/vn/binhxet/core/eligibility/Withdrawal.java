package vn.binhxet.core.eligibility;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/** A unit that asked not to be proposed (<i>xin rút</i>) for an award or an office. */
public record Withdrawal(UnitId unit, Code award, String reason) {}

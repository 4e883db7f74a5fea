package vn.binhxet.core.eligibility;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * A unit that may not be proposed, because of a discipline, an inspection or a complaint.
 *
 * @param awards the awards or offices it concerns
 * @param ground what happened
 * @param source the letter or decision that says so
 */
public record Bar(UnitId unit, List<Code> awards, String ground, String source) {
    public Bar {
        awards = List.copyOf(awards);
    }
}

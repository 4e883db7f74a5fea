package vn.binhxet.core.eligibility;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit that may not be proposed, because of a discipline, an inspection or a complaint.
 *
 * @param awards the awards or offices it concerns
 * @param ground what happened
 * @param source the letter or decision that says so
 * @param date of that paper; null if it was not given
 */
public record Bar(
        UnitId unit, List<Code> awards, String ground, String source, @Nullable LocalDate date) {
    public Bar {
        awards = List.copyOf(awards);
    }

    /** A bar whose paper has no date, or one nobody wrote down. */
    public Bar(UnitId unit, List<Code> awards, String ground, String source) {
        this(unit, awards, ground, source, null);
    }
}

package vn.binhxet.core.scoring;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.UnitId;

/**
 * Something about the points that people should look at before they agree. It forbids nothing and
 * can be accepted with a word.
 *
 * @param unit the unit it is about; null where it is about the whole column
 */
public record Concern(Kind kind, Code criterion, @Nullable UnitId unit) {
    /** What is odd. */
    public enum Kind {
        /** What the unit gave itself and what the appraisal gave lie far apart. */
        GAP,
        /** All units have the maximum, so the criterion parts nobody. */
        ALL_AT_MAX,
        /** The same indicator was entered in different measures (90/100, 9/10, 0.9/1). */
        MIXED_MEASURES,
        /** Points without anything that shows they are deserved. */
        EVIDENCE_MISSING
    }
}

package vn.binhxet.core.proposal;

/** What became of a unit that was chosen. */
public enum Fate {
    /** It holds its place. */
    HOLDS,
    /** It can no longer have the place, which is open. */
    FELL,
    /** It lost the place, and people decided what becomes of it. */
    DECIDED
}

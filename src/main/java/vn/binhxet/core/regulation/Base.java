package vn.binhxet.core.regulation;

/**
 * Of what number a share is taken (<i>mẫu số</i>); it differs from province to province, so the
 * regulation says it.
 */
public enum Base {
    /** All member units, present or not. */
    MEMBERS,
    /** All who were convoked: units, or delegates where delegates vote. */
    CONVOKED,
    /**
     * Voters who were in the room at any time from the round's opening to its last handing out of
     * papers.
     */
    PRESENT,
    /** Papers handed out. */
    ISSUED,
    /** Papers found in the box. */
    RETURNED,
    /** Papers found in the box that are valid. */
    VALID
}

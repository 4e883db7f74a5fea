package vn.binhxet.core.agenda;

/**
 * What an item of the agenda is about, as far as the program has something to do with it. The order
 * is that of a usual meeting (composite of published reports of bloc meetings; usage, not law).
 */
public enum Topic {
    OPENING,
    ROLL_CALL,
    REPORT,
    DISCUSSION,
    POINTS,
    ELIGIBILITY,
    NOMINATION,
    VOTE,
    OFFICES,
    DIRECTIONS,
    HANDOVER,
    MINUTES
}

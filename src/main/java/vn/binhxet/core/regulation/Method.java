package vn.binhxet.core.regulation;

/** How the bloc chooses units for an award or an office. */
public enum Method {
    /** Secret paper: mark at most N names (<i>bầu không quá N</i>). */
    CHOOSE_N,
    /** Secret paper: cross out those not chosen, leave at most N. */
    STRIKE_OUT,
    /** Secret paper: agree or disagree beside each name. */
    YES_NO,
    /** Votes counted in the room, no papers. */
    SHOW_OF_HANDS,
    /** The meeting agrees on a list (<i>thống nhất</i>). */
    CONSENSUS,
    /** The order of points decides. Awards only. */
    RANK,
    /** Acclaimed (<i>suy tôn</i>). Offices only. */
    ACCLAMATION,
    /** Whose turn it is (<i>luân phiên</i>). Offices only. */
    ROTATION;

    /** Whether votes are cast on secret papers. */
    public boolean onPaper() {
        return this == CHOOSE_N || this == STRIKE_OUT || this == YES_NO;
    }

    /** Whether a round is opened and counted for it. */
    public boolean byRound() {
        return onPaper() || this == SHOW_OF_HANDS;
    }

    /** Whether a paper or a show of hands names at most N units. */
    public boolean limitsNames() {
        return this == CHOOSE_N || this == STRIKE_OUT;
    }
}

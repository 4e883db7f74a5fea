package vn.binhxet.core.meeting;

import vn.binhxet.core.terms.Refusal;

/**
 * A soft check: it says no, but people may go on with a reason, which is recorded, printed in the
 * minutes and listed in the summary.
 */
public enum Check implements Refusal {
    QUORUM("quorum"),
    ELIGIBILITY("eligibility"),
    QUOTA("quota"),
    SAME_TYPIST("sameTypist"),
    COMMITTEE("committee"),
    /** Something rests on points that are not official yet. */
    SCORES_NOT_FINAL("scoresNotFinal"),
    /** Points are to become official while some are missing. */
    SCORES_INCOMPLETE("scoresIncomplete"),
    AGENDA_ORDER("agendaOrder"),
    PAPER_BALANCE("paperBalance");

    private final String word;

    Check(String word) {
        this.word = word;
    }

    /** The word of the summary for it. */
    public String word() {
        return word;
    }
}

package vn.binhxet.core.submission;

import vn.binhxet.core.terms.Refusal;

/** What is to be known of codes before a list is imported with them. */
public enum CodesRefusal implements Refusal {
    /** An award has no codes: its cells stay empty; with its title. */
    AWARD_UNKNOWN,
    /** They are those that ship with the program, not the province's own. */
    SAMPLE,
    /** An award, a bloc or a unit stands under two codes; with its name. */
    TWICE
}

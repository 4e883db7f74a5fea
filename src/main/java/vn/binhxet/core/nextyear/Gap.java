package vn.binhxet.core.nextyear;

/** What a dossier does not say of its bloc, so that it has to be filled in by hand. */
public enum Gap {
    /** Criteria, classes, quorum and the way of voting: taken from a sample. */
    CRITERIA,
    /** A condition of an award names a class that the sample does not have: left out. */
    CONDITIONS,
    /** Guests. */
    GUESTS,
    /** Who held what before the dossier's year. */
    HISTORY,
    /** Short and earlier names of units, and how many delegates they send. */
    NAMES
}

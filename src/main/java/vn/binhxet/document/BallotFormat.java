package vn.binhxet.document;

/** How ballot papers lie on the sheets that are printed. */
public enum BallotFormat {
    /** Two papers of A5 side by side on a sheet of A4, with a line to cut along. */
    A5_TWO_UP,
    /** A paper a sheet. */
    A4
}

package vn.binhxet.port;

/**
 * What is wrong with a meeting file that can still be read in part.
 *
 * @param seq number of the first entry that is not as it was written; 0 if none can be named
 * @param kind what is wrong there
 */
public record Damage(int seq, Kind kind) {
    /** The ways a file can be damaged. */
    public enum Kind {
        /** The body is not the one that was recorded. */
        BODY,
        /** Time, person, kind, fingerprint or order is not the one that was recorded. */
        CHAIN,
        /** Entries are missing in between or at the end. */
        GAP,
        /** The last entry is not the one the file says it ends with. */
        HEAD,
        /** The tables or their guards are not those the program made. */
        SCHEMA,
        /** The database itself is broken. */
        DATABASE
    }
}

package vn.binhxet.core.submission;

/** What is to be known of a dossier before it is added up with others. */
public enum Mark {
    /** Its summary cannot be read; it never counts. */
    UNREADABLE,
    /** Something in it is not intact or does not agree. */
    BROKEN,
    /** No real meeting; it never counts. */
    REHEARSAL,
    /** The minutes are not signed and the meeting is not closed. */
    UNFINISHED,
    /** Under a sample regulation that nobody compared with the province's text. */
    SAMPLE,
    /** It stands in a {@link Conflict}. */
    IN_CONFLICT
}

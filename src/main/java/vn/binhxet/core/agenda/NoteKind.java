package vn.binhxet.core.agenda;

/** What a note is, other than a contribution to the discussion. */
public enum NoteKind {
    QUESTION,
    ANSWER,
    /** An emulation movement of the year (<i>phong trào thi đua</i>). */
    MOVEMENT
}

package vn.binhxet.ui.agenda.notes;

/**
 * Where one can go from the notes.
 *
 * @param back leaves them
 * @param toPhrases shows the phrases
 */
public record NoteWays(Runnable back, Runnable toPhrases) {}

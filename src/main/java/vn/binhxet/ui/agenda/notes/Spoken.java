package vn.binhxet.ui.agenda.notes;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.agenda.NoteKind;

/** What somebody says. A direction of the leader is a task for next year, not a note. */
enum Spoken {
    CONTRIBUTION,
    QUESTION,
    ANSWER,
    MOVEMENT,
    DIRECTION;

    static Spoken of(@Nullable NoteKind kind) {
        return switch (kind) {
            case null -> CONTRIBUTION;
            case QUESTION -> QUESTION;
            case ANSWER -> ANSWER;
            case MOVEMENT -> MOVEMENT;
        };
    }

    /** Null for a contribution, and for a direction, which is none. */
    @Nullable NoteKind kind() {
        return switch (this) {
            case CONTRIBUTION, DIRECTION -> null;
            case QUESTION -> NoteKind.QUESTION;
            case ANSWER -> NoteKind.ANSWER;
            case MOVEMENT -> NoteKind.MOVEMENT;
        };
    }
}

package vn.binhxet.core.guide;

import java.util.List;

/**
 * One thing to do in the meeting, without words: what it is in few words stands in the text bundle
 * under {@code guide.what.KIND}, the sentence the chair reads aloud under {@code guide.say.KIND}.
 *
 * @param args values for both, in their order: ids, numbers, texts, lists
 * @param done whether it is done already
 */
public record Cue(Kind kind, List<Object> args, boolean done) {
    /** What there can be to do. */
    public enum Kind {
        BEGIN,
        CALL_ROLL,
        WAIT_FOR_QUORUM,
        COUNT_VOTES,
        DECIDE,
        OPEN_ITEM,
        CLOSE_ITEM,
        SIGN_MINUTES,
        CLOSE_MEETING,
        SEND_DOSSIER
    }

    public Cue {
        args = List.copyOf(args);
    }

    static Cue todo(Kind kind, Object... args) {
        return new Cue(kind, List.of(args), false);
    }
}

package vn.binhxet.core.reversal;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Trail;

import java.util.List;
import java.util.Optional;

/**
 * Why nothing can be taken back, and so what has to be done instead.
 *
 * @param args for the sentence
 */
public record Barrier(Kind kind, List<Object> args) {
    public Barrier {
        args = List.copyOf(args);
    }

    /** What nothing behind it can be taken back of. */
    public enum Kind {
        /** Nothing was recorded since the file was set up, or all of it was taken back. */
        NOTHING,
        /** A count was sealed: count again, or void the round. */
        SEALED,
        /** The minutes were signed: correct them. */
        SIGNED,
        /** The meeting was closed: correct the minutes. */
        CLOSED
    }

    /** What stands right before the next step; empty if the latest can be taken back. */
    public static Optional<Barrier> of(Meeting meeting) {
        Trail.Step last = meeting.trail().lastStep();
        return switch (last == null ? null : last.fact()) {
            case null -> Optional.of(new Barrier(Kind.NOTHING, List.of()));
            case Fact.BoxSealed sealed ->
                    Optional.of(new Barrier(Kind.SEALED, List.of(sealed.round())));
            case Fact.MeetingClosed _ -> Optional.of(new Barrier(Kind.CLOSED, List.of()));
            case Fact.DocumentSigned signed when signed.isBarrier() ->
                    Optional.of(new Barrier(Kind.SIGNED, List.of()));
            default -> Optional.empty();
        };
    }
}

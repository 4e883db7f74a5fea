package vn.binhxet.core.guide;

import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;

import java.util.List;
import java.util.Optional;

/**
 * Leads the chair through the meeting, by what was recorded and nothing else. What is under way
 * comes before what waits for a decision, and that before the agenda.
 */
public final class Guide {
    private Guide() {}

    /** The one thing to do now. */
    public static Cue now(Meeting meeting) {
        return due(meeting).getFirst();
    }

    /**
     * What is due: the one thing to do now, and where that is only said, what comes after it until
     * something can be recorded. Never empty; nothing in it is done.
     */
    public static List<Cue> due(Meeting meeting) {
        Proceedings proceedings = meeting.proceedings();
        if (proceedings.isClosed()) {
            return List.of(Cue.todo(Kind.SEND_DOSSIER));
        }
        if (!proceedings.hasBegun()) {
            return List.of(new Preparation(meeting).now());
        }
        if (proceedings.isAdjourned()) {
            return List.of(new Hall(meeting).resume());
        }
        if (proceedings.areMinutesSigned()) {
            return List.of(Cue.todo(Kind.CLOSE_MEETING));
        }
        return running(meeting);
    }

    /**
     * What the chair does and says under an item of the agenda, from 1, in order.
     *
     * @throws IndexOutOfBoundsException if there is no such item
     */
    public static List<Cue> script(Meeting meeting, int item) {
        return new Course(meeting).script(item);
    }

    /** The item of the agenda that is under way; of several the one opened last. */
    public static Optional<Integer> item(Meeting meeting) {
        return new Course(meeting).current();
    }

    private static List<Cue> running(Meeting meeting) {
        Optional<Counting> round = Counting.of(meeting);
        if (round.isPresent() && !round.get().isBeforeVoting()) {
            return List.of(round.get().now());
        }
        boolean adopted = new Adopting(meeting).areMinutesAdopted();
        return Optional.<Cue>empty()
                .or(() -> adopted ? Optional.empty() : new Hall(meeting).lost())
                .or(() -> round.map(Counting::now))
                .or(() -> Deciding.of(meeting).waiting())
                .or(() -> adopted ? Optional.of(Cue.todo(Kind.SIGN_MINUTES)) : Optional.empty())
                .map(List::of)
                .orElseGet(() -> new Course(meeting).due());
    }
}

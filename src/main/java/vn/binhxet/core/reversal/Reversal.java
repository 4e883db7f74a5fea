package vn.binhxet.core.reversal;

import vn.binhxet.core.audit.Teller;
import vn.binhxet.core.audit.Told;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.History;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Trail;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The latest step that stands, and what would be otherwise without it.
 *
 * @param told what the step was
 * @param changes in the order of the day; never empty
 */
public record Reversal(Trail.Step step, Told told, List<Change> changes) {
    public Reversal {
        changes = List.copyOf(changes);
    }

    /** What taking back would do now; empty where nothing can be taken back. */
    public static Optional<Reversal> of(History history) {
        Meeting now = history.now();
        Trail.Step last = now.trail().lastStep();
        if (last == null || Barrier.of(now).isPresent()) {
            return Optional.empty();
        }
        Told told = Teller.of(now).of(last.fact()).plain();
        return Optional.of(new Reversal(last, told, between(now, without(history, last))));
    }

    /** All that is otherwise in the second meeting, which lacks the latest step of the first. */
    static List<Change> between(Meeting now, Meeting then) {
        List<Change> changes = new ArrayList<>();
        changes.addAll(PreparationChanges.between(now, then));
        changes.addAll(ConductChanges.between(now, then));
        changes.addAll(HallChanges.between(now, then));
        changes.addAll(PointChanges.between(now, then));
        changes.addAll(RoundChanges.between(now.rounds(), then.rounds()));
        changes.addAll(DecisionChanges.between(now, then));
        return changes.isEmpty() ? List.of(Change.of(Change.What.NOTHING_ELSE)) : changes;
    }

    /** The meeting as it will stand; nothing compared here depends on the time. */
    private static Meeting without(History history, Trail.Step step) {
        int next = history.entries().size() + 1;
        Fact retracted = new Fact.Retracted(step.from(), step.to(), "");
        return history.with(List.of(new Recorded(next, OffsetDateTime.MIN, "", retracted))).now();
    }
}

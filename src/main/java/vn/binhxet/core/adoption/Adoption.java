package vn.binhxet.core.adoption;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Attendance;
import vn.binhxet.core.meeting.Fact;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One vote on a text, with the attendance it was held with.
 *
 * @param seq number of the journal's entry
 * @param again when the text was voted on again; null for the vote that stands
 * @param files attached to what was voted on, in the order they came
 */
public record Adoption(
        int seq,
        OffsetDateTime at,
        Fact.ResolutionVoted vote,
        @Nullable OffsetDateTime again,
        Attendance attendance,
        List<Fact.FileAttached> files) {
    public Adoption {
        files = List.copyOf(files);
    }

    public Matter matter() {
        return Matter.of(vote.subject());
    }

    /** Whether no later vote replaced it. */
    public boolean stands() {
        return again == null;
    }
}

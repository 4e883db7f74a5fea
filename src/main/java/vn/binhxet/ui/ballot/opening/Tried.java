package vn.binhxet.ui.ballot.opening;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * What the rulebook says of an opening before it is asked for.
 *
 * @param contest what it would fix; null if it cannot be opened
 * @param obstacles why it cannot be opened, or what a reason would have to pass
 */
record Tried(@Nullable Contest contest, List<Problem> obstacles) {
    static Tried of(Meeting meeting, Command.OpenRound asked) {
        Request forSure = Request.of(asked).despite("?");
        Contest contest =
                Rulebook.decide(meeting, forSure) instanceof Outcome.Done<List<Fact>>(var facts)
                                && facts.getLast() instanceof Fact.RoundOpened(var opened)
                        ? opened
                        : null;
        return new Tried(contest, Rulebook.decide(meeting, Request.of(asked)).problems());
    }

    /** Who would stand; nobody if it cannot be opened. */
    List<UnitId> names() {
        return contest == null ? List.of() : contest.candidates();
    }
}

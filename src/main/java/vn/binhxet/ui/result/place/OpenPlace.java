package vn.binhxet.ui.result.place;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * A place that fell open.
 *
 * @param places how many of the award did
 * @param next who would move up; null if nobody can
 * @param noNext why nobody can; null if somebody can
 */
public record OpenPlace(Award award, int places, @Nullable UnitId next, @Nullable Problem noNext) {
    public static OpenPlace of(Meeting meeting, AwardLine line) {
        Award award = line.award();
        Command next = new Command.FillPlace(award.code(), Fill.How.NEXT, "?");
        Outcome<List<Fact>> tried = Rulebook.decide(meeting, Request.of(next));
        UnitId unit =
                tried instanceof Outcome.Done<List<Fact>>(var facts)
                                && facts.getLast() instanceof Fact.PlaceFilled(var fill)
                        ? fill.unit()
                        : null;
        Problem why = tried.problems().isEmpty() ? null : tried.problems().getFirst();
        return new OpenPlace(award, line.open(), unit, why);
    }
}

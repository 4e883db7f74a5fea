package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Request;
import vn.binhxet.core.meeting.Rulebook;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.proposal.Settlement.How;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tie that nothing has settled yet.
 *
 * @param round the round whose votes tie; null for a tie of points
 * @param award the award whose ranking ties; null for a tie of votes
 * @param votes of each of the tied; null for a tie of points
 * @param points of the tied, in the order of the tie; without those that have none
 * @param byPoints who the points and the regulation's order would give the places to
 * @param notByPoints why they cannot; null if they can
 * @param ways in which it may be settled
 * @param again how far a new vote has come
 */
public record TieLine(
        Tie tie,
        @Nullable RoundId round,
        @Nullable Code award,
        @Nullable Integer votes,
        Map<UnitId, Points> points,
        List<UnitId> byPoints,
        @Nullable Problem notByPoints,
        List<How> ways,
        Again again) {
    private static final List<How> ALL =
            List.of(How.SCORE, How.RE_VOTE, How.LOT, How.CHAIR, How.PROPOSE_ALL);

    /** Whether people vote again on the tied. */
    public enum Again {
        NOT_DECIDED,
        DECIDED,
        UNDER_WAY
    }

    /** The open tie of a round's votes. */
    public static TieLine of(Meeting meeting, RoundResult decided, Tie tie) {
        RoundId id = decided.round().contest().round();
        boolean ofOffice =
                meeting.regulation().office(decided.round().contest().subject()).isPresent();
        List<How> ways = new ArrayList<>(ALL);
        if (ofOffice) {
            ways.remove(How.PROPOSE_ALL);
        }
        int votes = decided.result().votes(tie.units().getFirst());
        return of(meeting, tie, id, null, votes, ways, again(meeting, decided));
    }

    /** The open tie in an award's ranking by points; there is no round to hold again. */
    public static TieLine of(Meeting meeting, Award award, Tie tie) {
        List<How> ways = new ArrayList<>(ALL);
        ways.remove(How.RE_VOTE);
        return of(meeting, tie, null, award.code(), null, ways, Again.NOT_DECIDED);
    }

    private static TieLine of(
            Meeting meeting,
            Tie tie,
            @Nullable RoundId round,
            @Nullable Code award,
            @Nullable Integer votes,
            List<How> ways,
            Again again) {
        Map<UnitId, Points> points = new LinkedHashMap<>();
        var table = meeting.results().officialScores();
        tie.units().forEach(unit -> table.total(unit).ifPresent(total -> points.put(unit, total)));
        Command score = new Command.SettleTie(round, award, null, How.SCORE, "?");
        Outcome<List<Fact>> tried = Rulebook.decide(meeting, Request.of(score));
        return new TieLine(
                tie,
                round,
                award,
                votes,
                points,
                tried instanceof Outcome.Done<List<Fact>>(var facts) ? chosen(facts) : List.of(),
                tried.problems().isEmpty() ? null : tried.problems().getFirst(),
                ways,
                again);
    }

    private static List<UnitId> chosen(List<Fact> facts) {
        return facts.getLast() instanceof Fact.TieSettled(var settlement)
                ? settlement.chosen()
                : List.of();
    }

    private static Again again(Meeting meeting, RoundResult decided) {
        RoundId id = decided.round().contest().round();
        boolean opened =
                meeting.rounds().all().stream()
                        .filter(later -> id.equals(later.contest().after()))
                        .anyMatch(later -> !later.isVoid());
        if (opened) {
            return Again.UNDER_WAY;
        }
        Settlement settlement = decided.settlement();
        boolean wanted = settlement != null && settlement.how() == How.RE_VOTE;
        return wanted ? Again.DECIDED : Again.NOT_DECIDED;
    }
}

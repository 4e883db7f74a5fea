package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.meeting.Results;
import vn.binhxet.core.proposal.Fill;
import vn.binhxet.core.proposal.Place;
import vn.binhxet.core.proposal.Selection;
import vn.binhxet.core.regulation.Award;
import vn.binhxet.core.scoring.ScoreTable;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * An award, and how far the meeting has come with it.
 *
 * @param rows who holds its places as things stand, best first
 * @param open places that fell open and wait for a decision
 * @param left places that no unit has got in the rounds held so far, and nobody decided to leave
 *     empty
 */
public record AwardLine(Award award, AwardStep step, List<Row> rows, int open, int left) {
    /** The steps to a list. */
    public enum AwardStep {
        NO_RESULT,
        TIED,
        VOTE_AGAIN,
        PLACE_OPEN,
        READY,
        CHANGED,
        PROPOSED
    }

    /**
     * A place.
     *
     * @param rank from 1
     * @param shared whether others have the same rank
     * @param votes by which it was won; null where no votes were cast
     * @param points official total; null where there is none
     */
    public record Row(
            int rank,
            boolean shared,
            UnitId unit,
            @Nullable Integer votes,
            @Nullable Points points) {}

    /**
     * Reads it from the meeting.
     *
     * @param points the official ones
     * @param tied its open tie; null if there is none
     */
    public static AwardLine of(
            Meeting meeting, Award award, ScoreTable points, @Nullable TieLine tied) {
        Results results = meeting.results();
        Selection held = results.selection(award);
        boolean voted = award.by().byRound() && !results.roundsOf(award.code()).isEmpty();
        return new AwardLine(
                award,
                step(meeting, award, held, tied),
                held.places().stream().map(p -> row(results, award, points, held, p)).toList(),
                held.open(),
                voted ? Math.max(0, results.placesLeft(award) - held.open()) : 0);
    }

    /** Whether its list can be read out now. */
    public boolean mayBeProposed() {
        return step == AwardStep.READY || step == AwardStep.CHANGED;
    }

    private static AwardStep step(
            Meeting meeting, Award award, Selection held, @Nullable TieLine tied) {
        if (!hasResult(meeting, award)) {
            return AwardStep.NO_RESULT;
        }
        if (tied != null) {
            return tied.again() == TieLine.Again.NOT_DECIDED
                    ? AwardStep.TIED
                    : AwardStep.VOTE_AGAIN;
        }
        if (held.open() > 0) {
            return AwardStep.PLACE_OPEN;
        }
        if (isToBeVotedAgain(meeting, award.code())) {
            return AwardStep.VOTE_AGAIN;
        }
        if (meeting.decisions().proposal(award.code()).isEmpty()) {
            return AwardStep.READY;
        }
        return meeting.results().computed(award).units().equals(held.units())
                ? AwardStep.PROPOSED
                : AwardStep.CHANGED;
    }

    private static boolean hasResult(Meeting meeting, Award award) {
        return switch (award.by()) {
            case RANK -> !meeting.results().standings().isEmpty();
            case CONSENSUS -> meeting.decisions().agreement(award.code()).isPresent();
            default -> !meeting.results().roundsOf(award.code()).isEmpty();
        };
    }

    /** An open place is to be voted on, and no round has been sealed since. */
    private static boolean isToBeVotedAgain(Meeting meeting, Code award) {
        int lastRound =
                meeting.results().roundsOf(award).stream()
                        .mapToInt(decided -> decided.round().openedAt())
                        .max()
                        .orElse(0);
        return meeting.proceedings().entries().stream()
                .filter(entry -> entry.seq() > lastRound)
                .map(Recorded::fact)
                .anyMatch(fact ->
                        fact instanceof Fact.PlaceFilled(var fill)
                                && fill.award().equals(award)
                                && fill.how() == Fill.How.RE_VOTE);
    }

    private static Row row(
            Results results, Award award, ScoreTable points, Selection held, Place place) {
        boolean shared = held.places().stream().filter(p -> p.rank() == place.rank()).count() > 1;
        return new Row(
                place.rank(),
                shared,
                place.unit(),
                results.votesOf(place.unit(), award.code()),
                points.total(place.unit()).orElse(null));
    }
}

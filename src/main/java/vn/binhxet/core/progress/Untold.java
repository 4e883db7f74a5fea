package vn.binhxet.core.progress;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;

import java.util.List;

/**
 * The rounds whose result no record says the hall has heard. A list that was read out, an office
 * that was filled, and minutes that were closed tell the rounds that stand upon them.
 */
public final class Untold {
    private Untold() {}

    /** The rounds with a result that nothing recorded after it tells. */
    public static List<Round> in(Meeting meeting) {
        return meeting.rounds().all().stream()
                .filter(Round::hasResult)
                .filter(round -> !isTold(meeting, round))
                .toList();
    }

    private static boolean isTold(Meeting meeting, Round round) {
        int decided =
                meeting.decisions().turningPoints(round.contest().round()).stream()
                        .filter(turn -> !(turn.fact() instanceof Fact.DocumentSigned))
                        .mapToInt(Recorded::seq)
                        .max()
                        .orElse(0);
        return meeting.proceedings().minutesClosedBy() > decided
                || meeting.proceedings().entries().stream()
                        .filter(entry -> entry.seq() > decided)
                        .anyMatch(entry -> tells(entry.fact(), round));
    }

    private static boolean tells(Fact fact, Round round) {
        return switch (fact) {
            case Fact.AwardProposed read -> read.award().equals(round.contest().subject());
            case Fact.OfficeFilled filled -> filled.office().equals(round.contest().subject());
            default -> false;
        };
    }
}

package vn.binhxet.core.progress;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An office, and how far the meeting has come with filling it.
 *
 * @param holders who holds it next year, in the order elected
 * @param winners who was chosen in a round for it and does not hold it yet, with the round
 */
public record OfficeLine(
        Office office,
        OfficeStep step,
        List<Fact.OfficeFilled> holders,
        Map<UnitId, RoundId> winners) {
    /** The steps to a holder. */
    public enum OfficeStep {
        TO_VOTE,
        TIED,
        TO_ELECT,
        FILLED
    }

    /**
     * Reads it from the meeting.
     *
     * @param tied the open tie of its round; null if there is none
     */
    public static OfficeLine of(Meeting meeting, Office office, @Nullable TieLine tied) {
        List<Fact.OfficeFilled> holders =
                meeting.decisions().elected(office.code(), office.seats());
        Map<UnitId, RoundId> winners = new LinkedHashMap<>();
        for (RoundResult decided : meeting.results().roundsOf(office.code())) {
            for (UnitId unit : decided.winners()) {
                winners.put(unit, decided.round().contest().round());
            }
        }
        holders.forEach(holder -> winners.remove(holder.unit()));
        boolean voting = meeting.rounds().of(office.code()).stream().anyMatch(Round::isOpen);
        OfficeStep step = step(office, tied, voting, holders, winners);
        return new OfficeLine(office, step, holders, winners);
    }

    /** The votes counted without a round, together; 0 where none were. */
    public static int votes(Fact.OfficeFilled holder) {
        return Stream.of(holder.inFavour(), holder.against(), holder.abstain())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public boolean isFilled() {
        return step == OfficeStep.FILLED;
    }

    private static OfficeStep step(
            Office office,
            @Nullable TieLine tied,
            boolean voting,
            List<Fact.OfficeFilled> holders,
            Map<UnitId, RoundId> winners) {
        if (holders.size() >= office.seats()) {
            return OfficeStep.FILLED;
        }
        if (!winners.isEmpty()) {
            return OfficeStep.TO_ELECT;
        }
        if (tied != null && tied.again() == TieLine.Again.NOT_DECIDED) {
            return OfficeStep.TIED;
        }
        boolean byVotes = office.by().byRound() || voting || tied != null;
        return byVotes ? OfficeStep.TO_VOTE : OfficeStep.TO_ELECT;
    }
}

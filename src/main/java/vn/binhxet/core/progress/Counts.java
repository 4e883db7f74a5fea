package vn.binhxet.core.progress;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.tally.Tally;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sealed counts of a round that was counted more than once.
 *
 * @param tallies by number of the count, from 1
 * @param official which stands
 * @param undecided whether one was sealed after people last said which stands
 */
public record Counts(RoundId round, Map<Integer, Tally> tallies, int official, boolean undecided) {
    public Counts {
        tallies = Collections.unmodifiableMap(tallies);
    }

    /** Empty while fewer than two are sealed. */
    static Optional<Counts> of(Meeting meeting, Round round) {
        Map<Integer, Tally> tallies = new LinkedHashMap<>();
        for (int number = 1; number <= round.counts().size(); number++) {
            Count count = round.counts().get(number - 1);
            if (count.isSealed()) {
                tallies.put(number, meeting.results().tally(round, count));
            }
        }
        RoundId id = round.contest().round();
        return tallies.size() < 2
                ? Optional.empty()
                : Optional.of(new Counts(id, tallies, round.official(), isUndecided(meeting, id)));
    }

    /** The numbers of the counts. */
    public List<Integer> numbers() {
        return List.copyOf(tallies.keySet());
    }

    /** The names, in the order of the paper. */
    public List<UnitId> units() {
        return List.copyOf(first().votes().keySet());
    }

    /** The votes of a name, count by count. */
    public List<Tally.Votes> votes(UnitId unit) {
        List<Tally.Votes> votes = new ArrayList<>();
        for (Tally tally : tallies.values()) {
            votes.add(tally.votes().getOrDefault(unit, new Tally.Votes(0, 0)));
        }
        return votes;
    }

    /** Whether the counts give the name different votes. */
    public boolean differ(UnitId unit) {
        return votes(unit).stream().distinct().count() > 1;
    }

    /** Whether the counts differ in anything. */
    public boolean differ() {
        return tallies.values().stream().anyMatch(tally -> !sameAsFirst(tally));
    }

    private boolean sameAsFirst(Tally tally) {
        Tally first = first();
        return tally.votes().equals(first.votes())
                && tally.valid() == first.valid()
                && tally.invalid() == first.invalid();
    }

    private Tally first() {
        return tallies.values().iterator().next();
    }

    private static boolean isUndecided(Meeting meeting, RoundId round) {
        return meeting.decisions().turningPoints(round).reversed().stream()
                .map(point -> point.fact())
                .filter(fact ->
                        fact instanceof Fact.BoxSealed || fact instanceof Fact.OfficialCountNamed)
                .findFirst()
                .filter(fact -> fact instanceof Fact.BoxSealed)
                .isPresent();
    }
}

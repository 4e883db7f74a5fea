package vn.binhxet.core.tally;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.terms.Share;
import vn.binhxet.core.terms.UnitId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a count means under the contest's threshold and number of places.
 *
 * @param base how many the share is taken of
 * @param needed the smallest number of votes that passes; null where nobody can
 * @param rows most votes first; equal votes in the order of the paper
 * @param tie equal votes across the last place; null if there are none
 */
public record Result(
        Tally tally, int base, @Nullable Long needed, List<Row> rows, @Nullable Tie tie) {
    /**
     * One candidate.
     *
     * @param share percent of the base, half up to 2 decimals; null of a base of 0
     * @param rank one more than the number of candidates with more votes
     * @param passed reached the threshold, whatever the number of places
     * @param chosen gets a place in this round without a tie being settled
     */
    public record Row(
            UnitId unit,
            int votes,
            int against,
            @Nullable BigDecimal share,
            int rank,
            boolean passed,
            boolean chosen) {}

    public Result {
        rows = List.copyOf(rows);
    }

    /**
     * Applies threshold and places to a tally.
     *
     * @param base how many the threshold counts of, at least 0
     * @param cannotBeChosen candidates whose votes are shown but who get no place
     */
    public static Result of(Contest contest, Tally tally, int base, Set<UnitId> cannotBeChosen) {
        List<Map.Entry<UnitId, Tally.Votes>> sorted =
                tally.votes().entrySet().stream()
                        .sorted(Comparator.comparingInt(e -> -e.getValue().in()))
                        .toList();
        List<UnitId> open =
                sorted.stream()
                        .filter(e -> contest.pass().reachedBy(e.getValue().in(), base))
                        .map(Map.Entry::getKey)
                        .filter(unit -> !cannotBeChosen.contains(unit))
                        .toList();
        Tie tie = tie(open, tally, contest.seats());
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<UnitId, Tally.Votes> entry : sorted) {
            UnitId unit = entry.getKey();
            int votes = entry.getValue().in();
            boolean ahead = tie == null || votes > votesOf(tally, tie.units().getFirst());
            boolean chosen = open.contains(unit) && ahead && open.indexOf(unit) < contest.seats();
            rows.add(
                    new Row(
                            unit,
                            votes,
                            entry.getValue().against(),
                            Share.percent(votes, base),
                            rank(rows, votes),
                            contest.pass().reachedBy(votes, base),
                            chosen));
        }
        return new Result(tally, base, contest.pass().smallestEnough(base), rows, tie);
    }

    /** The units with a place, most votes first. */
    public List<UnitId> chosen() {
        return rows.stream().filter(Row::chosen).map(Row::unit).toList();
    }

    public Optional<Row> row(UnitId unit) {
        return rows.stream().filter(r -> r.unit().equals(unit)).findFirst();
    }

    public int votes(UnitId unit) {
        return votesOf(tally, unit);
    }

    private static @Nullable Tie tie(List<UnitId> open, Tally tally, int seats) {
        if (open.size() <= seats) {
            return null;
        }
        int last = votesOf(tally, open.get(seats - 1));
        if (votesOf(tally, open.get(seats)) < last) {
            return null;
        }
        List<UnitId> equal = open.stream().filter(u -> votesOf(tally, u) == last).toList();
        return new Tie(equal, seats - open.indexOf(equal.getFirst()));
    }

    private static int votesOf(Tally tally, UnitId unit) {
        Tally.Votes votes = tally.votes().get(unit);
        return votes == null ? 0 : votes.in();
    }

    private static int rank(List<Row> above, int votes) {
        boolean shared = !above.isEmpty() && above.getLast().votes() == votes;
        return shared ? above.getLast().rank() : above.size() + 1;
    }
}

package vn.binhxet.core.tally;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.InvalidReason;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.terms.UnitId;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the papers of one count say, before any threshold.
 *
 * @param invalidByReason only reasons that occur; empty for a hand count, which gives none
 * @param blank valid papers with no name on them; null for a hand count, which does not say
 * @param votes of every candidate, in the order of the paper, 0 too
 */
public record Tally(
        int valid,
        int invalid,
        Map<InvalidReason, Integer> invalidByReason,
        @Nullable Integer blank,
        Map<UnitId, Votes> votes) {
    /**
     * The votes of one name.
     *
     * @param against only where papers say yes or no; otherwise 0
     */
    public record Votes(int in, int against) {}

    public Tally {
        invalidByReason = Collections.unmodifiableMap(invalidByReason);
        votes = Collections.unmodifiableMap(votes);
    }

    /** Counts papers; their order does not matter. Every name on them must be a candidate. */
    public static Tally of(List<UnitId> candidates, List<Paper> papers) {
        Map<UnitId, int[]> counted = HashMap.newHashMap(candidates.size());
        candidates.forEach(name -> counted.put(name, new int[2]));
        Map<InvalidReason, Integer> reasons = new EnumMap<>(InvalidReason.class);
        int invalid = 0;
        int blank = 0;
        for (Paper paper : papers) {
            switch (paper) {
                case Paper.Choice(var names) -> add(counted, names, 0);
                case Paper.Opinion(var yes, var no) -> {
                    add(counted, yes, 0);
                    add(counted, no, 1);
                }
                case Paper.Invalid(var reason, _) -> {
                    invalid++;
                    reasons.merge(reason, 1, Integer::sum);
                }
            }
            if (paper.isBlank()) {
                blank++;
            }
        }
        Map<UnitId, Votes> votes = new LinkedHashMap<>();
        for (UnitId name : candidates) {
            int[] both = counted.getOrDefault(name, new int[2]);
            votes.put(name, new Votes(both[0], both[1]));
        }
        return new Tally(papers.size() - invalid, invalid, reasons, blank, votes);
    }

    /** The same of a count made by hand. */
    public static Tally of(List<UnitId> candidates, Totals totals) {
        Map<UnitId, Votes> votes = new LinkedHashMap<>();
        for (UnitId name : candidates) {
            votes.put(
                    name,
                    new Votes(
                            totals.votes().getOrDefault(name, 0),
                            totals.against().getOrDefault(name, 0)));
        }
        return new Tally(totals.valid(), totals.invalid(), Map.of(), null, votes);
    }

    public int returned() {
        return valid + invalid;
    }

    /** All votes in favour together. */
    public int sum() {
        return votes.values().stream().mapToInt(Votes::in).sum();
    }

    /** The votes of a name; none for one that did not stand. */
    public Votes votesOf(UnitId unit) {
        return votes.getOrDefault(unit, new Votes(0, 0));
    }

    private static void add(Map<UnitId, int[]> counted, List<UnitId> names, int column) {
        for (UnitId name : names) {
            int[] both = counted.get(name);
            if (both == null) {
                throw new IllegalArgumentException("not a candidate: " + name);
            }
            both[column]++;
        }
    }
}

package vn.binhxet.core.ranking;

import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All places from the first to the last, and what parts each from the next: the same order as
 * {@link Ranker}'s, with every step that was asked.
 *
 * @param rungs best first
 * @param partings between one rung and the next below, so one fewer than rungs; each ends with the
 *     figure that parts them
 */
public record Ladder(List<Rung> rungs, List<List<Compared>> partings) {
    public Ladder {
        rungs = List.copyOf(rungs);
        partings = partings.stream().map(List::copyOf).toList();
    }

    /**
     * The places of all rows.
     *
     * @param votes by unit, where the order is for an award whose round is sealed; otherwise empty,
     *     and then no step asks for them
     */
    public static Ladder of(
            Collection<ScoreRow> rows, List<TieStep> steps, Map<UnitId, Integer> votes) {
        Map<UnitId, ScoreRow> byUnit = new HashMap<>();
        rows.forEach(row -> byUnit.put(row.unit(), row));
        List<TieStep> asked =
                Ranker.taken(steps).stream()
                        .filter(step -> !(step instanceof TieStep.Votes) || !votes.isEmpty())
                        .toList();
        List<Rung> rungs = new ArrayList<>();
        List<List<Compared>> partings = new ArrayList<>();
        List<ScoreRow> place = new ArrayList<>();
        int rank = 0;
        for (Standing standing : Ranker.rank(rows, steps, votes)) {
            ScoreRow row = byUnit.get(standing.unit());
            if (row == null) {
                throw new IllegalStateException("ranked without points: " + standing);
            }
            if (standing.rank() != rank && !place.isEmpty()) {
                rungs.add(rung(rank, place, asked, votes));
                partings.add(compared(place.getFirst(), row, asked, votes));
                place.clear();
            }
            rank = standing.rank();
            place.add(row);
        }
        if (!place.isEmpty()) {
            rungs.add(rung(rank, place, asked, votes));
        }
        return new Ladder(rungs, partings);
    }

    /** Where the unit stands; empty if it has no points yet. */
    public Optional<Rung> of(UnitId unit) {
        return rungs.stream().filter(rung -> rung.units().contains(unit)).findFirst();
    }

    /** The place above the unit's; empty for the first. */
    public Optional<Rung> above(UnitId unit) {
        return of(unit).map(rungs::indexOf).filter(at -> at > 0).map(at -> rungs.get(at - 1));
    }

    /** The place below the unit's; empty for the last. */
    public Optional<Rung> below(UnitId unit) {
        return of(unit).map(rungs::indexOf)
                .filter(at -> at < rungs.size() - 1)
                .map(at -> rungs.get(at + 1));
    }

    /**
     * How many points the unit lacks to have the total of the place above: 0 where only a step of
     * the order parts them; empty for the first.
     */
    public Optional<Points> gap(UnitId unit) {
        return of(unit).flatMap(
                        own -> above(unit).map(above -> above.total().plus(own.total().times(-1))));
    }

    /** What parts the unit from the place above; empty for the first. */
    public List<Compared> partingAbove(UnitId unit) {
        return above(unit).map(rungs::indexOf).map(partings::get).orElse(List.of());
    }

    /** What parts the unit from the place below; empty for the last. */
    public List<Compared> partingBelow(UnitId unit) {
        return below(unit).map(rungs::indexOf).map(at -> partings.get(at - 1)).orElse(List.of());
    }

    /** Where a place stands, seen from a unit's own. */
    public enum Side {
        ABOVE,
        SHARED,
        BELOW
    }

    /**
     * What was asked between a unit and another place.
     *
     * @param other that place; the unit's own where it is shared
     * @param asked in order
     */
    public record Parting(Side side, Rung other, List<Compared> asked) {
        public Parting {
            asked = List.copyOf(asked);
        }
    }

    /** All that was asked to place the unit: above it, within its place, below it. */
    public List<Parting> partingsOf(UnitId unit) {
        return Stream.of(
                        above(unit).map(o -> new Parting(Side.ABOVE, o, partingAbove(unit))),
                        of(unit).filter(Rung::isShared)
                                .map(o -> new Parting(Side.SHARED, o, o.equalIn())),
                        below(unit).map(o -> new Parting(Side.BELOW, o, partingBelow(unit))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Rung rung(
            int rank, List<ScoreRow> place, List<TieStep> asked, Map<UnitId, Integer> votes) {
        ScoreRow one = place.getFirst();
        return new Rung(
                rank,
                place.stream().map(ScoreRow::unit).toList(),
                one.total(),
                place.size() > 1 ? compared(one, place.getLast(), asked, votes) : List.of());
    }

    /** The figures asked until one parts them. */
    private static List<Compared> compared(
            ScoreRow higher, ScoreRow lower, List<TieStep> asked, Map<UnitId, Integer> votes) {
        List<Compared> compared = new ArrayList<>();
        compared.add(new Compared(null, higher.total(), lower.total()));
        for (TieStep step : asked) {
            if (compared.getLast().parts()) {
                break;
            }
            compared.add(
                    new Compared(
                            step,
                            Ranker.measure(step, higher, votes),
                            Ranker.measure(step, lower, votes)));
        }
        return compared;
    }
}

package vn.binhxet.core.ranking;

import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.scoring.ScoreRow;
import vn.binhxet.core.terms.Points;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Orders units by their total, then by the regulation's steps; what is left equal shares a place.
 * Never by name.
 */
public final class Ranker {
    private Ranker() {}

    /**
     * All rows in order; equal rows keep the order they came in.
     *
     * @param votes by unit, where the order is for an award whose round is sealed; otherwise empty
     */
    public static List<Standing> rank(
            Collection<ScoreRow> rows, List<TieStep> steps, Map<UnitId, Integer> votes) {
        Comparator<ScoreRow> order = order(steps, votes);
        List<ScoreRow> sorted = rows.stream().sorted(order).toList();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            ScoreRow row = sorted.get(i);
            boolean shared = i > 0 && order.compare(sorted.get(i - 1), row) == 0;
            int rank = shared ? standings.get(i - 1).rank() : i + 1;
            standings.add(new Standing(rank, row.unit(), row.total()));
        }
        return List.copyOf(standings);
    }

    /** What the step compares; more of it stands higher. */
    static Points measure(TieStep step, ScoreRow row, Map<UnitId, Integer> votes) {
        return switch (step) {
            case TieStep.SectionPoints(var section) -> row.section(section);
            case TieStep.FewerPenalties _ -> row.penalty();
            case TieStep.MoreBonus _ -> row.bonus();
            case TieStep.Votes _ -> Points.of(votes.getOrDefault(row.unit(), 0));
            case TieStep.People _ -> Points.ZERO;
        };
    }

    /** The steps the rules themselves take: until people decide. */
    static List<TieStep> taken(List<TieStep> steps) {
        return steps.stream().takeWhile(step -> !(step instanceof TieStep.People)).toList();
    }

    private static Comparator<ScoreRow> order(List<TieStep> steps, Map<UnitId, Integer> votes) {
        Comparator<ScoreRow> order = Comparator.comparing(ScoreRow::total).reversed();
        for (TieStep step : taken(steps)) {
            Comparator<ScoreRow> more = Comparator.comparing(row -> measure(step, row, votes));
            order = order.thenComparing(more.reversed());
        }
        return order;
    }
}

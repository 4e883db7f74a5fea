package vn.binhxet.core.ranking;

import vn.binhxet.core.regulation.TieStep;
import vn.binhxet.core.scoring.ScoreRow;
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

    private static Comparator<ScoreRow> order(List<TieStep> steps, Map<UnitId, Integer> votes) {
        Comparator<ScoreRow> order = Comparator.comparing(ScoreRow::total).reversed();
        for (TieStep step : steps) {
            if (step instanceof TieStep.People) {
                break;
            }
            order = order.thenComparing(by(step, votes).reversed());
        }
        return order;
    }

    private static Comparator<ScoreRow> by(TieStep step, Map<UnitId, Integer> votes) {
        return switch (step) {
            case TieStep.SectionPoints(var section) ->
                    Comparator.comparing(row -> row.section(section));
            case TieStep.FewerPenalties _ -> Comparator.comparing(ScoreRow::penalty);
            case TieStep.MoreBonus _ -> Comparator.comparing(ScoreRow::bonus);
            case TieStep.Votes _ -> Comparator.comparing(row -> votes.getOrDefault(row.unit(), 0));
            case TieStep.People _ -> (_, _) -> 0;
        };
    }
}

package vn.binhxet.core.tally;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

/**
 * One number on which the papers and a hand count of them do not agree.
 *
 * @param unit whose votes; null for a number of papers
 * @param papers what the papers say
 * @param byHand what people counted
 */
public record Discrepancy(Figure figure, @Nullable UnitId unit, int papers, int byHand) {
    /** What was counted. */
    public enum Figure {
        RETURNED,
        INVALID,
        IN_FAVOUR,
        AGAINST
    }

    /** All of them, the numbers of papers first, then name by name; empty if both agree. */
    public static List<Discrepancy> between(Tally papers, Totals byHand) {
        Tally hands = Tally.of(List.copyOf(papers.votes().keySet()), byHand);
        List<Discrepancy> all = new ArrayList<>();
        all.add(new Discrepancy(Figure.RETURNED, null, papers.returned(), hands.returned()));
        all.add(new Discrepancy(Figure.INVALID, null, papers.invalid(), hands.invalid()));
        papers.votes()
                .forEach((unit, votes) -> {
                    Tally.Votes counted = hands.votesOf(unit);
                    all.add(new Discrepancy(Figure.IN_FAVOUR, unit, votes.in(), counted.in()));
                    all.add(
                            new Discrepancy(
                                    Figure.AGAINST, unit, votes.against(), counted.against()));
                });
        all.removeIf(one -> one.papers() == one.byHand());
        return List.copyOf(all);
    }
}

package vn.binhxet.core.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Count;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.tally.Margin;
import vn.binhxet.core.tally.MarginSearch;
import vn.binhxet.core.tally.Result;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sealed round's official result, and how its tie was settled.
 *
 * @param settlement what people decided about the tie; null if there is none or nothing was decided
 * @param reVote who won the round held after this one to decide the tie; null if there is none with
 *     a result, or the tie was settled otherwise
 */
public record RoundResult(
        Round round,
        Result result,
        @Nullable Settlement settlement,
        @Nullable List<UnitId> reVote) {
    /** The units that get a place from this round itself: by votes, or by the settled tie. */
    public List<UnitId> winners() {
        List<UnitId> winners = new ArrayList<>(result.chosen());
        if (result.tie() != null && settlement != null) {
            winners.addAll(settlement.chosen());
        }
        return winners;
    }

    /** The tie that nothing has settled yet. */
    public Optional<Tie> openTie() {
        Tie tie = result.tie();
        boolean settled = reVote != null || (settlement != null && !settlement.chosen().isEmpty());
        return settled ? Optional.empty() : Optional.ofNullable(tie);
    }

    /** Who got the tied places, in whatever way; empty while open. */
    public List<UnitId> tieWinners() {
        if (reVote != null) {
            return reVote;
        }
        return settlement == null ? List.of() : settlement.chosen();
    }

    /** The smallest number of papers whose change would change the result; empty if none would. */
    public Optional<Margin> margin() {
        return search().margin();
    }

    /** The same of the places that a tie leaves in no doubt; empty without a tie. */
    public Optional<Margin> marginOfSurePlaces() {
        return search().marginOfSurePlaces();
    }

    /** The margin where only these papers, by number, may change. */
    public Optional<Margin> marginAmong(Set<Integer> papers) {
        Count count = round.officialCount();
        return MarginSearch.among(
                        papers,
                        round.contest(),
                        count.box().papers(),
                        result,
                        count.cannotBeChosen())
                .margin();
    }

    private MarginSearch search() {
        Count count = round.officialCount();
        Totals hands = count.handsAlone();
        Set<UnitId> barred = count.cannotBeChosen();
        return hands == null
                ? MarginSearch.of(round.contest(), count.box().papers(), result, barred)
                : MarginSearch.of(round.contest(), hands, result, barred);
    }

    /** Whether the unit gets a place from this round itself. */
    public boolean isChosen(UnitId unit) {
        return winners().contains(unit);
    }
}

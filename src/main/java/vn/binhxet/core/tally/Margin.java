package vn.binhxet.core.tally;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How firm an outcome is: the smallest number of papers whose change would change it. The outcome
 * is the units chosen and the tie across the last place. A changed paper says anything a paper of
 * the contest may say, or is invalid; the number of papers returned stays.
 *
 * @param papers at least 1
 * @param exact false where the papers themselves are not known and more may be needed
 * @param event what so few papers can bring about; one of several as near
 */
public record Margin(int papers, boolean exact, Event event) {
    /** How an outcome becomes another. */
    public sealed interface Event {
        /** Units across the last place are no longer equal. */
        record TieBroken(List<UnitId> units) implements Event {
            public TieBroken {
                units = List.copyOf(units);
            }
        }

        /** A unit with a place falls below the threshold. */
        record Fails(UnitId unit) implements Event {}

        /** A unit reaches the threshold while there are places left. */
        record Passes(UnitId unit) implements Event {}

        /** A unit above the threshold has as many votes as one with a place, or more. */
        record CatchesUp(UnitId unit, UnitId with) implements Event {}
    }

    /**
     * The margin of counted papers; empty if no papers could make the outcome another.
     *
     * @param result what the papers mean under the contest
     * @param cannotBeChosen candidates whose votes are shown but who get no place
     */
    public static Optional<Margin> of(
            Contest contest, List<Paper> papers, Result result, Set<UnitId> cannotBeChosen) {
        Set<Integer> all = new TreeSet<>(IntStream.rangeClosed(1, papers.size()).boxed().toList());
        return among(all, contest, papers, result, cannotBeChosen);
    }

    /** The same where only the papers with these numbers, from 1, may change. */
    public static Optional<Margin> among(
            Set<Integer> numbers,
            Contest contest,
            List<Paper> papers,
            Result result,
            Set<UnitId> cannotBeChosen) {
        Changeable changeable = Changeable.Read.of(numbers, contest, papers);
        return new MarginSearch(contest, result, cannotBeChosen, changeable).smallest();
    }

    /**
     * The margin of a count made by hand: how votes meet on papers is not known, so the papers
     * easiest to change are taken that have these totals.
     */
    public static Optional<Margin> of(
            Contest contest, Totals totals, Result result, Set<UnitId> cannotBeChosen) {
        Changeable changeable = new Changeable.Totalled(contest, totals);
        return new MarginSearch(contest, result, cannotBeChosen, changeable).smallest();
    }
}

package vn.binhxet.core.tally;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Paper;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.tally.Margin.Event;
import vn.binhxet.core.terms.UnitId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the smallest number of papers that change an outcome.
 *
 * <p>With a tie, one paper does: any can be made to treat the equal units unlike. Without one, the
 * outcome stays exactly as long as every chosen unit passes and, where places are left, nobody else
 * passes, or else nobody else who passes comes up to one of the chosen. For each of these events no
 * change of a paper helps more than naming only the unit that rises, so the papers are taken in the
 * order of how much that helps.
 */
public final class MarginSearch {
    private final Contest contest;
    private final Result result;
    private final Set<UnitId> cannotBeChosen;
    private final Changeable papers;

    private MarginSearch(
            Contest contest, Result result, Set<UnitId> cannotBeChosen, Changeable papers) {
        this.contest = contest;
        this.result = result;
        this.cannotBeChosen = cannotBeChosen;
        this.papers = papers;
    }

    /**
     * Among counted papers.
     *
     * @param result what the papers mean under the contest
     * @param cannotBeChosen candidates whose votes are shown but who get no place
     */
    public static MarginSearch of(
            Contest contest, List<Paper> papers, Result result, Set<UnitId> cannotBeChosen) {
        Set<Integer> all = new TreeSet<>(IntStream.rangeClosed(1, papers.size()).boxed().toList());
        return among(all, contest, papers, result, cannotBeChosen);
    }

    /** Among counted papers of which only those with these numbers, from 1, may change. */
    public static MarginSearch among(
            Set<Integer> numbers,
            Contest contest,
            List<Paper> papers,
            Result result,
            Set<UnitId> cannotBeChosen) {
        Changeable changeable = Changeable.Read.of(numbers, contest, papers);
        return new MarginSearch(contest, result, cannotBeChosen, changeable);
    }

    /**
     * Among papers counted by hand: how votes meet on them is not known, so those easiest to change
     * are taken that have these totals.
     */
    public static MarginSearch of(
            Contest contest, Totals totals, Result result, Set<UnitId> cannotBeChosen) {
        Changeable changeable = new Changeable.Totalled(contest, totals);
        return new MarginSearch(contest, result, cannotBeChosen, changeable);
    }

    /** The margin of the outcome; empty if no papers could make it another. */
    public Optional<Margin> margin() {
        if (result.tie() == null) {
            return near().min(Comparator.comparingInt(Margin::papers));
        }
        return papers.valid() + papers.invalid() == 0
                ? Optional.empty()
                : Optional.of(new Margin(1, true, new Event.TieBroken()));
    }

    /**
     * The margin of the places that a tie leaves in no doubt: how many papers before one of them is
     * not sure any more. For that, more units have to catch up than there are tied places; how one
     * paper helps several of them is not looked at, so more papers may be needed.
     */
    public Optional<Margin> marginOfSurePlaces() {
        Tie tie = result.tie();
        if (tie == null) {
            return Optional.empty();
        }
        Comparator<Margin> nearest = Comparator.comparingInt(Margin::papers);
        Stream<Margin> caughtUp =
                result.chosen().stream()
                        .flatMap(with ->
                                others().flatMap(unit -> catchingUp(unit, with))
                                        .map(one -> new Margin(one.papers(), false, one.event()))
                                        .sorted(nearest)
                                        .skip(tie.seats())
                                        .limit(1));
        return Stream.concat(result.chosen().stream().flatMap(this::failing), caughtUp)
                .min(nearest);
    }

    /** How near each event is that would change the outcome. */
    private Stream<Margin> near() {
        List<UnitId> lastFirst = result.chosen().reversed();
        Stream<Margin> failing = lastFirst.stream().flatMap(this::failing);
        Stream<Margin> rising =
                lastFirst.size() < contest.seats()
                        ? others().flatMap(this::passing)
                        : others().flatMap(unit ->
                                lastFirst.stream().flatMap(with -> catchingUp(unit, with)));
        return Stream.concat(failing, rising);
    }

    /** Who has no place for sure and might get one. */
    private Stream<UnitId> others() {
        return result.rows().stream()
                .filter(row -> !row.chosen())
                .map(Result.Row::unit)
                .filter(unit -> !cannotBeChosen.contains(unit));
    }

    /** Takes votes from a unit; then invalid papers become valid ones for others. */
    private Stream<Margin> failing(UnitId unit) {
        int taken = papers.with(unit);
        Event event = new Event.Fails(unit);
        if (standsAlone()) {
            IntPredicate enough = changed -> !passes(result.votes(unit) - changed, -changed);
            return first(taken, enough, true, event);
        }
        IntPredicate enough =
                changed ->
                        !passes(
                                result.votes(unit) - Math.min(changed, taken),
                                Math.max(0, changed - taken));
        return first(taken + papers.invalid(), enough, true, event);
    }

    /** Whether no valid paper can be without the only name. */
    private boolean standsAlone() {
        return contest.method().limitsNames()
                && contest.candidates().size() == 1
                && !contest.blankIsValid();
    }

    private Stream<Margin> passing(UnitId unit) {
        return rising(unit, Lead.NONE, true, new Event.Passes(unit));
    }

    private Stream<Margin> catchingUp(UnitId unit, UnitId with) {
        int only = papers.withoutOther(with, unit);
        int votes = result.votes(with) - result.votes(unit);
        Lead lead = new Lead(votes, only, papers.with(with) - only);
        return rising(unit, lead, papers.isKnown(), new Event.CatchesUp(unit, with));
    }

    /**
     * Makes papers name only the unit that rises: first those for the one ahead of it, then other
     * valid ones, invalid ones, and at last those for both.
     */
    private Stream<Margin> rising(UnitId unit, Lead lead, boolean exact, Event event) {
        int without = papers.valid() - papers.with(unit);
        int giving = without + papers.invalid();
        IntPredicate enough =
                changed -> {
                    int given = Math.min(changed, giving);
                    int newlyValid = Math.max(0, given - without);
                    return lead.isGoneAfter(changed)
                            && passes(result.votes(unit) + given, newlyValid);
                };
        return first(giving + lead.both, enough, exact, event);
    }

    /** The event at the smallest number of papers, from 1, that is enough; if any is. */
    private static Stream<Margin> first(int most, IntPredicate enough, boolean exact, Event event) {
        return IntStream.rangeClosed(1, most)
                .filter(enough)
                .mapToObj(changed -> new Margin(changed, exact, event))
                .limit(1);
    }

    private boolean passes(int votes, int newlyValid) {
        boolean ofValid = contest.pass().of() == Base.VALID;
        return contest.pass().reachedBy(votes, result.base() + (ofValid ? newlyValid : 0));
    }

    /**
     * What another unit has before the one that rises.
     *
     * @param only papers for the other alone of the two
     * @param both papers for the two of them
     */
    private record Lead(int votes, int only, int both) {
        static final Lead NONE = new Lead(0, 0, 0);

        boolean isGoneAfter(int changed) {
            return votes - changed - Math.min(changed, only) <= 0;
        }
    }
}

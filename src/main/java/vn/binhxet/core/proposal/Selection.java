package vn.binhxet.core.proposal;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ranking.Standing;
import vn.binhxet.core.tally.Tie;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who holds an award's places as things stand.
 *
 * @param places the units that hold one, best first
 * @param fallen the units whose places fell open and about which nothing was decided, best first;
 *     nobody moves up meanwhile
 * @param tie a tie across the last place that nobody settled; null if there is none
 */
public record Selection(List<Place> places, List<UnitId> fallen, @Nullable Tie tie) {
    public static final Selection NONE = of(List.of());

    public Selection {
        places = List.copyOf(places);
        fallen = List.copyOf(fallen);
    }

    private static Selection of(List<Place> places) {
        return new Selection(places, List.of(), null);
    }

    /** How many places are open. */
    public int open() {
        return fallen.size();
    }

    /** The units that hold a place, best first. */
    public List<UnitId> units() {
        return places.stream().map(Place::unit).toList();
    }

    /**
     * From voting rounds, in the order they were opened: an earlier round's places come first.
     *
     * @param places how many the award has; more if a round was held for more
     * @param fate what became of a unit that was chosen
     * @param fills what was decided about places that fell open
     */
    public static Selection ofRounds(
            List<RoundResult> rounds, int places, Function<UnitId, Fate> fate, List<Fill> fills) {
        List<Place> won = new ArrayList<>();
        @Nullable Tie tie = null;
        int free = places;
        for (RoundResult round : rounds) {
            addWinners(won, round);
            tie = round.openTie().orElse(tie);
            free = Math.max(free, round.round().contest().seats());
        }
        addMoved(won, fills);
        Map<Fate, List<Place>> byFate = byFate(won, fate);
        List<Place> held = byFate.getOrDefault(Fate.HOLDS, List.of());
        free -= held.size();
        free -= (int) fills.stream().filter(Fill::staysEmpty).count();
        free -= tie == null ? 0 : tie.seats();
        List<UnitId> fallen = fallen(byFate).stream().limit(Math.max(0, free)).toList();
        return standing(held, fallen, tie);
    }

    /**
     * From a list that was read out and adopted, less those who can no longer hold the award.
     *
     * @param fate what became of a unit on the list
     * @param fills what was decided since about places that fell open
     */
    public static Selection ofProposal(
            List<Place> proposed, Function<UnitId, Fate> fate, List<Fill> fills) {
        List<Place> won = new ArrayList<>(proposed);
        addMoved(won, fills);
        Map<Fate, List<Place>> byFate = byFate(won, fate);
        return standing(byFate.getOrDefault(Fate.HOLDS, List.of()), fallen(byFate), null);
    }

    /** The same places beside others that fell open. */
    public Selection withFallen(List<UnitId> others) {
        return standing(places, others, tie);
    }

    /**
     * From the order of points: the best eligible units, as many as there are places.
     *
     * @param standings of the eligible units only, best first
     * @param settlement how a tie across the last place was settled; null if it was not
     */
    public static Selection ofRanking(
            List<Standing> standings, int places, @Nullable Settlement settlement) {
        if (standings.size() <= places) {
            return of(ranked(standings));
        }
        int last = standings.get(places - 1).rank();
        if (standings.get(places).rank() != last) {
            return of(ranked(standings.subList(0, places)));
        }
        List<Standing> ahead = standings.stream().filter(s -> s.rank() < last).toList();
        List<UnitId> equal =
                standings.stream().filter(s -> s.rank() == last).map(Standing::unit).toList();
        Tie tie = new Tie(equal, places - ahead.size());
        if (settlement == null || !settlement.settles(tie)) {
            return new Selection(ranked(ahead), List.of(), tie);
        }
        Set<UnitId> in = new HashSet<>(settlement.chosen());
        ahead.forEach(s -> in.add(s.unit()));
        return of(ranked(standings.stream().filter(s -> in.contains(s.unit())).toList()));
    }

    /** From a list the meeting agreed on: by points where every unit has them, else as listed. */
    public static Selection ofAgreement(
            List<UnitId> agreed,
            List<Standing> standings,
            Function<UnitId, Fate> fate,
            List<Fill> fills) {
        List<Standing> theirs = standings.stream().filter(s -> agreed.contains(s.unit())).toList();
        List<Place> places = new ArrayList<>();
        if (theirs.size() < agreed.size()) {
            agreed.forEach(unit -> places.add(new Place(places.size() + 1, unit)));
        } else {
            places.addAll(ranked(theirs));
        }
        return ofProposal(places, fate, fills);
    }

    private static List<Place> ranked(List<Standing> standings) {
        return reRanked(standings.stream().map(s -> new Place(s.rank(), s.unit())).toList());
    }

    private static void addWinners(List<Place> won, RoundResult round) {
        Map<Integer, Integer> rankOfVotes = new HashMap<>();
        for (UnitId unit : round.winners()) {
            int next = won.size() + 1;
            int rank = rankOfVotes.computeIfAbsent(round.result().votes(unit), _ -> next);
            addOnce(won, new Place(rank, unit));
        }
    }

    /** Whoever moved in stands last. */
    private static void addMoved(List<Place> won, List<Fill> fills) {
        for (Fill fill : fills) {
            if (fill.unit() != null) {
                addOnce(won, new Place(won.size() + 1, fill.unit()));
            }
        }
    }

    /** A unit chosen again keeps the place it has. */
    private static void addOnce(List<Place> won, Place place) {
        if (won.stream().noneMatch(p -> p.unit().equals(place.unit()))) {
            won.add(place);
        }
    }

    private static Map<Fate, List<Place>> byFate(List<Place> won, Function<UnitId, Fate> fate) {
        return won.stream().collect(Collectors.groupingBy(place -> fate.apply(place.unit())));
    }

    private static List<UnitId> fallen(Map<Fate, List<Place>> byFate) {
        return byFate.getOrDefault(Fate.FELL, List.of()).stream().map(Place::unit).toList();
    }

    /** While a place is open nobody moves up; once none is, those left do. */
    private static Selection standing(List<Place> held, List<UnitId> fallen, @Nullable Tie tie) {
        return new Selection(fallen.isEmpty() ? reRanked(held) : held, fallen, tie);
    }

    /** The same order counted anew from 1: those left move up, equal places stay equal. */
    private static List<Place> reRanked(List<Place> held) {
        List<Place> anew = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            boolean shared = i > 0 && held.get(i).rank() == held.get(i - 1).rank();
            int rank = shared ? anew.get(i - 1).rank() : i + 1;
            anew.add(new Place(rank, held.get(i).unit()));
        }
        return anew;
    }
}

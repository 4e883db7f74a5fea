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
import java.util.function.Predicate;

/**
 * Who holds an award's places as things stand.
 *
 * @param places the units that hold one, best first
 * @param open places that fell open and about which nothing was decided; nobody moves up meanwhile
 * @param tie a tie across the last place that nobody settled; null if there is none
 */
public record Selection(List<Place> places, int open, @Nullable Tie tie) {
    public static final Selection NONE = new Selection(List.of(), 0, null);

    public Selection {
        places = List.copyOf(places);
    }

    /** The units that hold a place, best first. */
    public List<UnitId> units() {
        return places.stream().map(Place::unit).toList();
    }

    /**
     * From voting rounds, in the order they were opened: an earlier round's places come first.
     *
     * @param places how many the award has; more if a round was held for more
     * @param fallen who can no longer hold the award
     * @param fills what was decided about places that fell open
     */
    public static Selection ofRounds(
            List<RoundResult> rounds, int places, Predicate<UnitId> fallen, List<Fill> fills) {
        List<Place> won = new ArrayList<>();
        @Nullable Tie tie = null;
        int free = places;
        for (RoundResult round : rounds) {
            won.addAll(places(round, won));
            tie = round.openTie().orElse(tie);
            free = Math.max(free, round.round().contest().seats());
        }
        won.addAll(moved(fills, won.size()));
        List<Place> held = held(won, fallen);
        free -= held.size() + (int) fills.stream().filter(Fill::staysEmpty).count();
        free -= tie == null ? 0 : tie.seats();
        int open = Math.min(free, won.size() - held.size() - fills.size());
        return standing(held, Math.max(0, open), tie);
    }

    /**
     * From a list that was read out and adopted, less those who can no longer hold the award.
     *
     * @param fills what was decided since about places that fell open
     * @param open the places open by votes or agreement; null to count them in the list
     */
    public static Selection ofProposal(
            List<Place> proposed,
            Predicate<UnitId> fallen,
            List<Fill> fills,
            @Nullable Integer open) {
        List<Place> won = new ArrayList<>(proposed);
        won.addAll(moved(fills, won.size()));
        List<Place> held = held(won, fallen);
        int fell = Math.max(0, won.size() - held.size() - fills.size());
        return standing(held, open == null ? fell : open, null);
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
            return new Selection(ranked(standings), 0, null);
        }
        int last = standings.get(places - 1).rank();
        if (standings.get(places).rank() != last) {
            return new Selection(ranked(standings.subList(0, places)), 0, null);
        }
        List<Standing> ahead = standings.stream().filter(s -> s.rank() < last).toList();
        List<UnitId> equal =
                standings.stream().filter(s -> s.rank() == last).map(Standing::unit).toList();
        Tie tie = new Tie(equal, places - ahead.size());
        if (settlement == null || !settlement.settles(tie)) {
            return new Selection(ranked(ahead), 0, tie);
        }
        Set<UnitId> in = new HashSet<>(settlement.chosen());
        ahead.forEach(s -> in.add(s.unit()));
        return new Selection(
                ranked(standings.stream().filter(s -> in.contains(s.unit())).toList()), 0, null);
    }

    /** From a list the meeting agreed on: by points where every unit has them, else as listed. */
    public static Selection ofAgreement(
            List<UnitId> agreed,
            List<Standing> standings,
            Predicate<UnitId> fallen,
            List<Fill> fills) {
        List<Standing> theirs = standings.stream().filter(s -> agreed.contains(s.unit())).toList();
        List<Place> places = new ArrayList<>();
        if (theirs.size() < agreed.size()) {
            agreed.forEach(unit -> places.add(new Place(places.size() + 1, unit)));
        } else {
            places.addAll(ranked(theirs));
        }
        return ofProposal(places, fallen, fills, null);
    }

    private static List<Place> ranked(List<Standing> standings) {
        return reRanked(standings.stream().map(s -> new Place(s.rank(), s.unit())).toList());
    }

    private static List<Place> places(RoundResult round, List<Place> before) {
        Map<Integer, Integer> rankOfVotes = new HashMap<>();
        Set<UnitId> seen = new HashSet<>();
        before.forEach(place -> seen.add(place.unit()));
        List<Place> places = new ArrayList<>();
        for (UnitId unit : round.winners()) {
            if (seen.add(unit)) {
                int next = before.size() + places.size() + 1;
                int rank = rankOfVotes.computeIfAbsent(round.result().votes(unit), _ -> next);
                places.add(new Place(rank, unit));
            }
        }
        return places;
    }

    /** Whoever moved in stands last. */
    private static List<Place> moved(List<Fill> fills, int before) {
        List<Place> moved = new ArrayList<>();
        for (Fill fill : fills) {
            if (fill.unit() != null) {
                moved.add(new Place(before + moved.size() + 1, fill.unit()));
            }
        }
        return moved;
    }

    private static List<Place> held(List<Place> won, Predicate<UnitId> fallen) {
        return won.stream().filter(p -> !fallen.test(p.unit())).toList();
    }

    /** While a place is open nobody moves up; once none is, those left do. */
    private static Selection standing(List<Place> held, int open, @Nullable Tie tie) {
        return new Selection(open > 0 ? held : reRanked(held), open, tie);
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

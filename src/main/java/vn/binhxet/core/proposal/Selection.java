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
     * The list once something was decided about an open place: those left move up, and whoever
     * moved in stands last.
     *
     * @param moved who moved in; null if nobody did
     */
    public List<Place> afterFilling(@Nullable UnitId moved) {
        List<Place> anew = new ArrayList<>(reRanked(places));
        if (moved != null) {
            anew.add(new Place(anew.size() + 1, moved));
        }
        return List.copyOf(anew);
    }

    /**
     * From voting rounds, in the order they were opened: an earlier round's places come first.
     *
     * @param fallen who can no longer hold the award
     * @param fills what was decided about places that fell open
     */
    public static Selection ofRounds(
            List<RoundResult> rounds, Predicate<UnitId> fallen, List<Fill> fills) {
        List<Place> won = new ArrayList<>();
        @Nullable Tie tie = null;
        for (RoundResult round : rounds) {
            won.addAll(places(round, won));
            tie = round.openTie().orElse(tie);
        }
        for (Fill fill : fills) {
            if (fill.unit() != null) {
                won.add(new Place(won.size() + 1, fill.unit()));
            }
        }
        return standing(won, fallen, fills, tie);
    }

    /** From a list that was read out and adopted, less those who can no longer hold the award. */
    public static Selection ofProposal(List<Place> proposed, Predicate<UnitId> fallen) {
        return standing(proposed, fallen, List.of(), null);
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
        if (settlement == null || !equal.containsAll(settlement.chosen())) {
            return new Selection(ranked(ahead), 0, new Tie(equal, places - ahead.size()));
        }
        Set<UnitId> in = new HashSet<>(settlement.chosen());
        ahead.forEach(s -> in.add(s.unit()));
        return new Selection(
                ranked(standings.stream().filter(s -> in.contains(s.unit())).toList()), 0, null);
    }

    /** From a list the meeting agreed on: by points where every unit has them, else as listed. */
    public static Selection ofAgreement(List<UnitId> agreed, List<Standing> standings) {
        List<Standing> theirs = standings.stream().filter(s -> agreed.contains(s.unit())).toList();
        if (theirs.size() < agreed.size()) {
            List<Place> listed = new ArrayList<>();
            agreed.forEach(unit -> listed.add(new Place(listed.size() + 1, unit)));
            return new Selection(listed, 0, null);
        }
        return new Selection(ranked(theirs), 0, null);
    }

    private static List<Place> ranked(List<Standing> standings) {
        return reRanked(standings.stream().map(s -> new Place(s.rank(), s.unit())).toList());
    }

    private static List<Place> places(RoundResult round, List<Place> before) {
        Map<Integer, Integer> rankOfVotes = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (UnitId unit : round.winners()) {
            int next = before.size() + places.size() + 1;
            int rank = rankOfVotes.computeIfAbsent(round.result().votes(unit), _ -> next);
            places.add(new Place(rank, unit));
        }
        return places;
    }

    private static Selection standing(
            List<Place> won, Predicate<UnitId> fallen, List<Fill> fills, @Nullable Tie tie) {
        List<Place> held = won.stream().filter(p -> !fallen.test(p.unit())).toList();
        int open = Math.max(0, won.size() - held.size() - fills.size());
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

package vn.binhxet.ui.projector.lectern;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.ballot.Totals;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.terms.Code;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the hall may have heard, worked out from the bare facts and from what was pressed, by rules
 * of its own: more than half of the valid papers, most votes first, equal votes across the last
 * place tie. It knows nothing of the code it watches over.
 */
final class Heard {
    private final Map<RoundId, List<String>> revealed = new HashMap<>();
    private List<Recorded> facts = List.of();
    private Map<RoundId, Vote> votes = Map.of();

    /** A place to read out: who, with how many votes of how many. */
    record Told(int position, List<UnitId> units, int votes, int valid) {
        String said() {
            return position + " " + units + " " + votes + "/" + valid;
        }
    }

    /** How a round stands by the facts. */
    private static final class Vote {
        private final Contest contest;
        private final List<Totals> counts = new ArrayList<>();
        private int sealed;
        private int official = 1;
        private boolean isVoid;
        private int lastTurn;
        private @Nullable Settlement settled;

        Vote(Contest contest) {
            this.contest = contest;
        }
    }

    /** The facts that stand are these now. */
    void follow(List<Recorded> standing) {
        facts = standing;
        votes = votes();
        revealed.keySet().removeIf(id -> !votes.containsKey(id) || !hasResult(vote(id)));
        revealed.forEach(
                (id, said) -> said.retainAll(places(vote(id)).stream().map(Told::said).toList()));
    }

    void next(RoundId round) {
        List<String> said = revealed.computeIfAbsent(round, _ -> new ArrayList<>());
        places(vote(round)).reversed().stream()
                .map(Told::said)
                .filter(one -> !said.contains(one))
                .findFirst()
                .ifPresent(said::add);
    }

    void back(RoundId round) {
        List<String> said = revealed.getOrDefault(round, List.of());
        if (!said.isEmpty()) {
            said.removeLast();
        }
    }

    void all(RoundId round) {
        List<String> said = new ArrayList<>();
        places(vote(round)).reversed().forEach(place -> said.add(place.said()));
        revealed.put(round, said);
    }

    /** Whether some result was neither recorded as told nor shown whole. */
    boolean awaits() {
        return votes.values().stream()
                .filter(Heard::hasResult)
                .filter(vote -> !isTold(vote))
                .anyMatch(vote -> of(vote.contest.round()).size() < places(vote).size());
    }

    /** What may be seen of a round's result. */
    List<Told> of(RoundId round) {
        Vote vote = vote(round);
        List<String> said = revealed.getOrDefault(round, List.of());
        return places(vote).stream()
                .filter(place -> isTold(vote) || said.contains(place.said()))
                .toList();
    }

    /** The papers of a round, which are no secret: issued, returned, valid, needed. */
    Set<Integer> papers(RoundId round) {
        Set<Integer> papers = new TreeSet<>();
        int issued = 0;
        for (Recorded entry : facts) {
            if (entry.fact() instanceof Fact.PapersIssued f && f.round().equals(round)) {
                issued += f.papers();
            }
        }
        papers.add(issued);
        for (Totals totals : vote(round).counts) {
            papers.addAll(List.of(totals.returned(), totals.valid(), totals.valid() / 2 + 1));
        }
        return papers;
    }

    List<UnitId> candidates(RoundId round) {
        return vote(round).contest.candidates();
    }

    int seats(RoundId round) {
        return vote(round).contest.seats();
    }

    /** The valid papers of the count that stands. */
    int valid(RoundId round) {
        Vote vote = vote(round);
        return vote.counts.get(vote.official - 1).valid();
    }

    Set<UnitId> proposed() {
        Map<Code, Set<UnitId>> lists = new HashMap<>();
        for (Recorded entry : facts) {
            if (entry.fact() instanceof Fact.AwardProposed f) {
                Set<UnitId> list = new HashSet<>();
                f.places().forEach(place -> list.add(place.unit()));
                lists.put(f.award(), list);
            }
        }
        Set<UnitId> all = new HashSet<>();
        lists.values().forEach(all::addAll);
        return all;
    }

    private boolean isTold(Vote vote) {
        return facts.stream()
                .filter(entry -> entry.seq() > vote.lastTurn)
                .anyMatch(entry ->
                        entry.fact() instanceof Fact.AwardProposed f
                                && f.award().equals(vote.contest.subject()));
    }

    private Vote vote(RoundId round) {
        return known(votes, round);
    }

    private static Vote known(Map<RoundId, Vote> votes, @Nullable RoundId round) {
        return Objects.requireNonNull(votes.get(round));
    }

    private static boolean hasResult(Vote vote) {
        return !vote.isVoid && vote.sealed >= vote.official;
    }

    private static List<Told> places(Vote vote) {
        Totals totals = vote.counts.get(vote.official - 1);
        int seats = vote.contest.seats();
        Comparator<UnitId> most = Comparator.comparingInt(u -> -votes(totals, u));
        List<UnitId> passed =
                vote.contest.candidates().stream()
                        .filter(u -> 2 * votes(totals, u) > totals.valid())
                        .sorted(most)
                        .toList();
        List<Told> places = new ArrayList<>();
        int last = passed.size() > seats ? votes(totals, passed.get(seats - 1)) : -1;
        boolean tie = last >= 0 && votes(totals, passed.get(seats)) == last;
        for (UnitId unit : tie ? passed : passed.subList(0, Math.min(seats, passed.size()))) {
            if (!tie || votes(totals, unit) > last) {
                add(places, List.of(unit), totals);
            }
        }
        if (tie) {
            List<UnitId> equal = passed.stream().filter(u -> votes(totals, u) == last).toList();
            List<UnitId> chosen = vote.settled == null ? List.of() : vote.settled.chosen();
            if (chosen.size() == seats - places.size() && equal.containsAll(chosen)) {
                chosen.forEach(unit -> add(places, List.of(unit), totals));
            }
            while (places.size() < seats) {
                add(places, equal, totals);
            }
        }
        while (places.size() < seats) {
            places.add(new Told(places.size() + 1, List.of(), 0, 0));
        }
        return places;
    }

    private static void add(List<Told> places, List<UnitId> units, Totals totals) {
        int votes = votes(totals, units.getFirst());
        places.add(new Told(places.size() + 1, units, votes, totals.valid()));
    }

    private static int votes(Totals totals, UnitId unit) {
        return totals.votes().getOrDefault(unit, 0);
    }

    private Map<RoundId, Vote> votes() {
        Map<RoundId, Vote> read = new HashMap<>();
        for (Recorded entry : facts) {
            Vote turned =
                    switch (entry.fact()) {
                        case Fact.RoundOpened(var contest) -> {
                            read.put(contest.round(), new Vote(contest));
                            yield known(read, contest.round());
                        }
                        case Fact.TotalsEntered f -> {
                            Vote vote = known(read, f.round());
                            while (vote.counts.size() > vote.sealed) {
                                vote.counts.removeLast();
                            }
                            vote.counts.add(f.totals());
                            yield null;
                        }
                        case Fact.BoxSealed f -> {
                            Vote vote = known(read, f.round());
                            if (vote.counts.size() == vote.sealed) {
                                vote.counts.add(new Totals(0, 0, Map.of(), Map.of()));
                            }
                            vote.sealed++;
                            yield vote;
                        }
                        case Fact.RecountOrdered f -> known(read, f.round());
                        case Fact.OfficialCountNamed f -> {
                            known(read, f.round()).official = f.count();
                            yield known(read, f.round());
                        }
                        case Fact.RoundVoided f -> {
                            known(read, f.round()).isVoid = true;
                            yield known(read, f.round());
                        }
                        case Fact.TieSettled(var settlement) -> {
                            known(read, settlement.round()).settled = settlement;
                            yield known(read, settlement.round());
                        }
                        default -> null;
                    };
            if (turned != null) {
                turned.lastTurn = entry.seq();
            }
        }
        return read;
    }
}

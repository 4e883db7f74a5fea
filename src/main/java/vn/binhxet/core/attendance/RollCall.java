package vn.binhxet.core.attendance;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who came, who left and who is excused (<i>điểm danh</i>). A unit never named is absent.
 *
 * @param people in the order of arrival; those who left stay, with the time
 * @param excused reasons of units called and found absent; an empty text where none was given
 */
public record RollCall(List<Presence> people, Map<UnitId, String> excused) {
    public static final RollCall EMPTY = new RollCall(List.of(), Map.of());

    public RollCall {
        people = List.copyOf(people);
        excused = Map.copyOf(excused);
    }

    /**
     * A person came in. The same person of the same unit, entered again, replaces the earlier entry
     * but keeps its time.
     */
    public RollCall arrived(Presence presence) {
        Presence entered = presence;
        List<Presence> now = new ArrayList<>();
        for (Presence person : people) {
            if (person.isHere() && samePerson(person, presence)) {
                entered = since(presence, person);
            } else {
                now.add(person);
            }
        }
        now.add(entered);
        Map<UnitId, String> stillExcused = new LinkedHashMap<>(excused);
        stillExcused.remove(presence.standsFor());
        return new RollCall(now, stillExcused);
    }

    public RollCall absent(UnitId unit, String reason) {
        Map<UnitId, String> now = new LinkedHashMap<>(excused);
        now.put(unit, reason);
        return new RollCall(people, now);
    }

    /**
     * People of the unit, or who stood in for it, left.
     *
     * @param delegate the one who did; null for all
     */
    public RollCall left(UnitId unit, @Nullable String delegate, int seq, OffsetDateTime at) {
        return new RollCall(
                people.stream().map(p -> isHere(p, unit, delegate) ? p.left(seq, at) : p).toList(),
                excused);
    }

    /** As it would stand if everybody of the unit, and whoever stands in for it, left now. */
    public RollCall without(UnitId unit) {
        return new RollCall(
                people.stream()
                        .map(p -> isHere(p, unit, null) ? p.left(p.since(), p.arrivedAt()) : p)
                        .toList(),
                excused);
    }

    /** Whether this person is entered for this unit now. */
    public boolean isHere(UnitId unit, UnitId standsFor, String delegate) {
        return here().anyMatch(p ->
                p.delegate().equals(delegate)
                        && p.unit().equals(unit)
                        && p.standsFor().equals(standsFor));
    }

    /** Whether anybody of the unit, or standing in for it, is in the room now. */
    public boolean isHere(UnitId unit) {
        return people.stream().anyMatch(p -> isHere(p, unit, null));
    }

    /** Whether this person, of the unit or standing in for it, is in the room now. */
    public boolean isHere(UnitId unit, String delegate) {
        return people.stream().anyMatch(p -> isHere(p, unit, delegate));
    }

    /** Units that a voter stands for now. */
    public Set<UnitId> represented() {
        return units(here());
    }

    /** Units that a voter stood for at any time. */
    public Set<UnitId> everRepresented() {
        return units(people.stream());
    }

    /** Units that a voter stood for at any time between two entries of the journal. */
    public Set<UnitId> representedBetween(int from, int to) {
        return units(people.stream().filter(p -> p.isHereBetween(from, to)));
    }

    /** Voters in the room now. */
    public int voters(Voters voters) {
        return count(voters, Presence::isHere);
    }

    /** Voters who came at any time. */
    public int votersEver(Voters voters) {
        return count(voters, _ -> true);
    }

    /**
     * Voters who were in the room at any time between two entries of the journal; each counts once.
     */
    public int votersBetween(Voters voters, int from, int to) {
        return count(voters, p -> p.isHereBetween(from, to));
    }

    /** People who stand in for somebody, now or earlier. */
    public List<Presence> proxies() {
        return people.stream().filter(Presence::byProxy).toList();
    }

    private Stream<Presence> here() {
        return people.stream().filter(Presence::isHere);
    }

    private int count(Voters voters, Predicate<Presence> when) {
        Stream<Presence> counted = people.stream().filter(Presence::votes).filter(when);
        Collection<?> distinct =
                switch (voters) {
                    case UNITS -> counted.map(Presence::standsFor).collect(Collectors.toSet());
                    case DELEGATES ->
                            counted.map(p -> List.of(p.unit(), p.standsFor(), p.delegate()))
                                    .collect(Collectors.toSet());
                };
        return distinct.size();
    }

    private static Set<UnitId> units(Stream<Presence> people) {
        return people.filter(Presence::votes)
                .map(Presence::standsFor)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isHere(Presence person, UnitId unit, @Nullable String delegate) {
        return person.isHere()
                && person.concerns(unit)
                && (delegate == null || person.delegate().equals(delegate));
    }

    private static boolean samePerson(Presence one, Presence other) {
        return one.delegate().equals(other.delegate())
                && one.unit().equals(other.unit())
                && one.standsFor().equals(other.standsFor());
    }

    private static Presence since(Presence entered, Presence earlier) {
        return new Presence(
                entered.unit(),
                entered.standsFor(),
                entered.delegate(),
                entered.role(),
                entered.votes(),
                entered.document(),
                earlier.since(),
                earlier.arrivedAt(),
                null,
                null);
    }
}

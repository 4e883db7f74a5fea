package vn.binhxet.ui.attendance;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;

import java.util.ArrayList;
import java.util.List;

/**
 * A unit in the roll call.
 *
 * @param number in the order of the bloc, from 1
 * @param label its short name
 * @param people who is or was there for it, in the order they came
 * @param excuse why it is absent; empty if no reason was given
 * @param convoked how many delegates vote for it; null where units vote or that is not fixed
 */
record RollLine(
        int number,
        UnitId unit,
        String name,
        String label,
        State state,
        List<Came> people,
        String excuse,
        @Nullable Integer convoked) {
    /** What is known of a unit. */
    enum State {
        NOT_CALLED,
        PRESENT,
        BY_PROXY,
        /** Somebody is here who only accompanies. */
        WITHOUT_VOTER,
        ABSENT,
        LEFT
    }

    /**
     * Somebody who came.
     *
     * @param late whether the first vote was held before
     * @param alsoFor the other units the person stands for now, but the own one
     */
    record Came(Presence who, boolean late, List<UnitId> alsoFor) {
        Came {
            alsoFor = List.copyOf(alsoFor);
        }

        /** Whether the person is of another unit. */
        boolean isOfAnother() {
            return !who.unit().equals(who.standsFor());
        }
    }

    RollLine {
        people = List.copyOf(people);
    }

    /** The people in the room now. */
    List<Came> here() {
        return people.stream().filter(came -> came.who().isHere()).toList();
    }

    boolean isHere() {
        return !here().isEmpty();
    }

    /** How many vote for it now. */
    int voters() {
        return (int) here().stream().filter(came -> came.who().votes()).count();
    }

    /** Whether more delegates are awaited, now that some are here. */
    boolean awaitsMore() {
        return convoked != null && voters() > 0 && voters() < convoked;
    }

    /** The roll of a meeting, in the order of the bloc. */
    static List<RollLine> of(Meeting meeting) {
        List<RollLine> lines = new ArrayList<>();
        for (Unit unit : meeting.bloc().units()) {
            lines.add(line(lines.size() + 1, unit, meeting));
        }
        return lines;
    }

    private static RollLine line(int number, Unit unit, Meeting meeting) {
        RollCall roll = meeting.roll();
        int firstVote = meeting.firstVote();
        List<Presence> came =
                roll.people().stream().filter(p -> p.standsFor().equals(unit.id())).toList();
        boolean delegatesVote = meeting.regulation().ballots().voters() == Voters.DELEGATES;
        return new RollLine(
                number,
                unit.id(),
                unit.name(),
                unit.label(),
                state(unit.id(), came, roll),
                came.stream()
                        .map(p -> new Came(p, p.since() > firstVote, alsoFor(p, roll)))
                        .toList(),
                roll.excused().getOrDefault(unit.id(), ""),
                delegatesVote ? unit.delegates() : null);
    }

    private static List<UnitId> alsoFor(Presence person, RollCall roll) {
        return roll.people().stream()
                .filter(p -> p.isHere() && person.isHere() && p.votes())
                .filter(p -> p.unit().equals(person.unit()))
                .filter(p -> p.delegate().equals(person.delegate()))
                .map(Presence::standsFor)
                .filter(unit -> !unit.equals(person.standsFor()) && !unit.equals(person.unit()))
                .toList();
    }

    private static State state(UnitId unit, List<Presence> came, RollCall roll) {
        List<Presence> here = came.stream().filter(Presence::isHere).toList();
        List<Presence> voting = here.stream().filter(Presence::votes).toList();
        if (!voting.isEmpty()) {
            return voting.stream().anyMatch(Presence::byProxy) ? State.BY_PROXY : State.PRESENT;
        }
        if (!here.isEmpty()) {
            return State.WITHOUT_VOTER;
        }
        if (!came.isEmpty()) {
            return State.LEFT;
        }
        return roll.excused().containsKey(unit) ? State.ABSENT : State.NOT_CALLED;
    }
}

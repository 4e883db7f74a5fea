package vn.binhxet.ui.attendance;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.RollCall;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit in the roll call.
 *
 * @param number in the order of the bloc, from 1
 * @param people who is or was there for it, "name, role" each
 * @param excuse why it is absent; empty if no reason was given
 * @param at when somebody came, or when the last left; null before
 */
record RollLine(
        int number,
        UnitId unit,
        String name,
        State state,
        List<String> people,
        String excuse,
        @Nullable OffsetDateTime at) {
    /** What is known of a unit. */
    enum State {
        NOT_CALLED,
        PRESENT,
        BY_PROXY,
        ABSENT,
        LEFT
    }

    RollLine {
        people = List.copyOf(people);
    }

    boolean isHere() {
        return state == State.PRESENT || state == State.BY_PROXY;
    }

    /** The roll of a meeting, in the order of the bloc. */
    static List<RollLine> of(Meeting meeting) {
        List<RollLine> lines = new ArrayList<>();
        for (Unit unit : meeting.bloc().units()) {
            lines.add(line(lines.size() + 1, unit, meeting.roll()));
        }
        return lines;
    }

    private static RollLine line(int number, Unit unit, RollCall roll) {
        List<Presence> came =
                roll.people().stream().filter(p -> p.standsFor().equals(unit.id())).toList();
        List<Presence> here = came.stream().filter(Presence::isHere).toList();
        List<Presence> shown = here.isEmpty() ? came : here;
        return new RollLine(
                number,
                unit.id(),
                unit.name(),
                state(unit.id(), came, here, roll),
                shown.stream().map(RollLine::named).toList(),
                roll.excused().getOrDefault(unit.id(), ""),
                at(came, here));
    }

    /** The name, and the role where the name does not say it already. */
    private static String named(Presence person) {
        return person.delegate().contains(person.role())
                ? person.delegate()
                : person.delegate() + ", " + person.role();
    }

    private static State state(
            UnitId unit, List<Presence> came, List<Presence> here, RollCall roll) {
        if (!here.isEmpty()) {
            return here.stream().anyMatch(Presence::byProxy) ? State.BY_PROXY : State.PRESENT;
        }
        if (!came.isEmpty()) {
            return State.LEFT;
        }
        return roll.excused().containsKey(unit) ? State.ABSENT : State.NOT_CALLED;
    }

    private static @Nullable OffsetDateTime at(List<Presence> came, List<Presence> here) {
        if (!here.isEmpty()) {
            return here.getFirst().arrivedAt();
        }
        return came.isEmpty() ? null : came.getLast().leftAt();
    }
}

package vn.binhxet.ui.attendance;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.bloc.Unit;
import vn.binhxet.core.bloc.UnitSearch;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Optional;

/**
 * Who comes for a unit, as it is typed. What is left blank is taken from the person already known,
 * else it is the leader of the unit.
 */
final class PersonForm {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty role = new SimpleStringProperty("");
    private final StringProperty document = new SimpleStringProperty("");
    private final StringProperty from = new SimpleStringProperty("");
    private final BooleanProperty accompanies = new SimpleBooleanProperty();

    StringProperty name() {
        return name;
    }

    StringProperty role() {
        return role;
    }

    /** Number of the authorisation paper; blank where none is needed. */
    StringProperty document() {
        return document;
    }

    /** Some letters of the unit the person is of; blank for the unit itself. */
    StringProperty from() {
        return from;
    }

    /** Whether the person only accompanies, without a vote. */
    BooleanProperty accompanies() {
        return accompanies;
    }

    void clear() {
        List.of(name, role, document, from).forEach(field -> field.set(""));
        accompanies.set(false);
    }

    /** The unit the person is of; empty if the letters fit none. */
    Optional<UnitId> of(RollLine line, Meeting meeting) {
        return from.get().isBlank()
                ? Optional.of(line.unit())
                : UnitSearch.find(meeting.bloc().units(), from.get()).stream()
                        .findFirst()
                        .map(Unit::id);
    }

    /**
     * The person known already who is meant if no name is typed: one here for the other unit, or
     * who was here for this one and left.
     */
    Optional<Presence> known(RollLine line, UnitId own, Meeting meeting) {
        if (!own.equals(line.unit())) {
            return meeting.roll().people().stream()
                    .filter(p -> p.isHere() && p.votes())
                    .filter(p -> p.unit().equals(own) && p.standsFor().equals(own))
                    .findFirst();
        }
        return line.isHere() || line.people().isEmpty()
                ? Optional.empty()
                : Optional.of(line.people().getLast().who()).filter(p -> p.unit().equals(own));
    }

    /** What is asked for once it is recorded. */
    Command.Arrive arrival(RollLine line, UnitId own, Meeting meeting, Text text) {
        Optional<Presence> known =
                name.get().isBlank() ? known(line, own, meeting) : Optional.empty();
        int second = line.voters() + 1;
        boolean more = line.awaitsMore();
        String usualName =
                more ? text.of("attendance.delegate", second) : text.of("attendance.leader");
        String usualRole = text.of(more ? "attendance.delegateRole" : "attendance.leaderRole");
        return new Command.Arrive(
                own,
                orElse(name, known.map(Presence::delegate).orElse(usualName)),
                orElse(role, known.map(Presence::role).orElse(usualRole)),
                !accompanies.get(),
                document.get().isBlank() ? null : document.get().strip(),
                own.equals(line.unit()) ? null : line.unit(),
                null);
    }

    private static String orElse(StringProperty typed, String usual) {
        return typed.get().isBlank() ? usual : typed.get().strip();
    }
}

package vn.binhxet.core.minutes;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.minutes.Statement.Said;
import vn.binhxet.core.terms.UnitId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the minutes say of who was there: unit by unit, then who came late or left early. */
final class AttendanceTeller {
    private final Meeting meeting;
    private final List<Statement> to;

    AttendanceTeller(Meeting meeting, List<Statement> to) {
        this.meeting = meeting;
        this.to = to;
    }

    void tell() {
        List<UnitId> units = meeting.bloc().ids();
        Set<UnitId> present = meeting.roll().everRepresented();
        int absent = (int) units.stream().filter(unit -> !present.contains(unit)).count();
        say(Said.PRESENT, 0, units.size(), present.size(), absent);
        units.forEach(unit -> unit(unit, present.contains(unit)));
        meeting.roll().people().forEach(this::movement);
        Quorum quorum = Quorum.ever(meeting.bloc(), meeting.regulation(), meeting.roll());
        Said verdict = quorum.isReached() ? Said.QUORATE : Said.NOT_QUORATE;
        say(verdict, 0, quorum.present(), quorum.whole(), quorum.needed());
    }

    /** Everybody who was there for a unit, each once; else why nobody was. */
    private void unit(UnitId unit, boolean represented) {
        Set<String> named = new HashSet<>();
        for (Presence person : meeting.roll().people()) {
            if (person.standsFor().equals(unit) && named.add(person.delegate())) {
                person(person);
            }
        }
        if (!represented) {
            String why = meeting.roll().excused().getOrDefault(unit, "");
            if (why.isEmpty()) {
                say(Said.ABSENT, 0, unit);
            } else {
                say(Said.ABSENT_WITH_REASON, 0, unit, why);
            }
        }
    }

    private void person(Presence person) {
        String document = person.document();
        UnitId unit = person.standsFor();
        int since = person.since();
        if (document != null) {
            say(Said.PROXY, since, person.delegate(), person.role(), unit, document);
        } else if (person.byProxy()) {
            say(Said.PROXY_WITHOUT_PAPER, since, person.delegate(), person.role(), unit);
        } else {
            Said said = person.votes() ? Said.ATTENDED : Said.ACCOMPANIED;
            say(said, since, unit, person.delegate(), person.role());
        }
    }

    /** Whoever came after or left before the business. */
    private void movement(Presence person) {
        if (person.since() > meeting.firstVote()) {
            say(
                    Said.ARRIVED_LATE,
                    person.since(),
                    person.delegate(),
                    person.standsFor(),
                    person.arrivedAt());
        }
        if (person.until() != null && person.leftAt() != null) {
            say(
                    Said.LEFT_EARLY,
                    person.until(),
                    person.delegate(),
                    person.standsFor(),
                    person.leftAt());
        }
    }

    private void say(Said said, int source, Object... args) {
        to.add(Statement.of(said, source, args));
    }
}

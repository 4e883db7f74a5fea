package vn.binhxet.core.guide;

import vn.binhxet.core.attendance.Presence;
import vn.binhxet.core.attendance.Quorum;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Check;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Base;
import vn.binhxet.core.regulation.Voters;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is in the room, and whether that is enough to go on. */
record Hall(Meeting meeting) {
    /** The roll call, and what it comes to. */
    List<Cue> script() {
        return List.of(call(), quorum());
    }

    /** An interrupted meeting: enough came back, or they are still waited for. */
    Cue resume() {
        Quorum quorum = meeting.quorum();
        return quorum(quorum.isReached() ? Kind.RESUME : Kind.WAIT_TO_RESUME);
    }

    /** All were called, too few are in the room, and people did not go on anyway. */
    Optional<Cue> lost() {
        if (mayGoOn() || !notCalled().isEmpty()) {
            return Optional.empty();
        }
        boolean left = meeting.roll().people().stream().anyMatch(person -> !person.isHere());
        return Optional.of(quorum(left ? Kind.QUORUM_LOST : Kind.WAIT_FOR_QUORUM));
    }

    private Cue call() {
        List<UnitId> left = notCalled();
        int units = meeting.bloc().units().size();
        if (left.isEmpty() || left.size() == units) {
            return Cue.todo(Kind.CALL_ROLL, units).done(left.isEmpty());
        }
        return meeting.quorum().isReached()
                ? quorum(Kind.CALL_REST_QUORATE, left.size(), left)
                : Cue.todo(Kind.CALL_REST, left.size(), left);
    }

    private Cue quorum() {
        if (!meeting.quorum().isReached()) {
            return quorum(mayGoOn() ? Kind.GO_ON_ANYWAY : Kind.WAIT_FOR_QUORUM);
        }
        int proxies = (int) meeting.roll().proxies().stream().filter(Presence::isHere).count();
        return proxies == 0
                ? quorum(Kind.DECLARE_QUORUM)
                : quorum(Kind.DECLARE_QUORUM_WITH_PROXIES, proxies);
    }

    private Cue quorum(Kind kind, Object... more) {
        Quorum quorum = meeting.quorum();
        Stream<Object> numbers =
                Stream.of(
                        quorum.present(),
                        quorum.whole(),
                        new Cue.Percent(quorum.present(), quorum.whole()),
                        quorum.needed(),
                        body());
        return Cue.todo(kind, Stream.concat(numbers, Stream.of(more)).toArray());
    }

    private Cue.Body body() {
        boolean delegates =
                meeting.regulation().quorum().of() == Base.CONVOKED
                        && meeting.regulation().ballots().voters() == Voters.DELEGATES;
        return delegates ? Cue.Body.DELEGATES : Cue.Body.UNITS;
    }

    private List<UnitId> notCalled() {
        return meeting.bloc().ids().stream().filter(this::isNotCalled).toList();
    }

    private boolean isNotCalled(UnitId unit) {
        return meeting.roll().people().stream().noneMatch(person -> person.concerns(unit))
                && !meeting.roll().excused().containsKey(unit);
    }

    /** Enough are here, or something was decided without them for a reason since they left. */
    private boolean mayGoOn() {
        return meeting.quorum().isReached() || passed() > changed();
    }

    private int passed() {
        return meeting.proceedings().entries().stream()
                .filter(entry ->
                        entry.fact() instanceof Fact.CheckOverridden over
                                && over.check() == Check.QUORUM)
                .mapToInt(entry -> entry.seq())
                .max()
                .orElse(0);
    }

    private int changed() {
        return meeting.roll().people().stream().mapToInt(Hall::last).max().orElse(0);
    }

    private static int last(Presence person) {
        Integer until = person.until();
        return until == null ? person.since() : until;
    }
}

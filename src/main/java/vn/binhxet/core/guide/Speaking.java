package vn.binhxet.core.guide;

import vn.binhxet.core.bloc.Guest;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said by custom, and leaves nothing on record but a note at most. */
record Speaking(Meeting meeting) {
    List<Cue> opening() {
        return List.of(new Preparation(meeting).begin(), introduction());
    }

    List<Cue> report() {
        UnitId head = meeting.bloc().head();
        return List.of(Cue.todo(Kind.PRESENT_REPORT, head, meeting.year()));
    }

    Cue discussion(int item) {
        return Cue.todo(Kind.INVITE_DISCUSSION).done(isNoted(item));
    }

    Cue discussion(int item, String title) {
        return Cue.todo(Kind.DISCUSS_ITEM, title).done(isNoted(item));
    }

    List<Cue> directions() {
        boolean given = !meeting.proceedings().all(Fact.DirectionGiven.class).isEmpty();
        Cue invite =
                meeting.bloc().guests().stream()
                        .findFirst()
                        .map(guest -> Cue.todo(Kind.INVITE_GUEST, spoken(guest)))
                        .orElseGet(() -> Cue.todo(Kind.INVITE_LEADER));
        return List.of(invite.done(given), Cue.todo(Kind.THANK_LEADER));
    }

    List<Cue> handover() {
        UnitId now = meeting.bloc().head();
        UnitId next = nextHead().orElse(now);
        int year = meeting.year() + 1;
        boolean known = nextHead().isPresent() && meeting.bloc().has(now);
        if (!known) {
            return List.of(Cue.todo(Kind.PLEDGE, year));
        }
        return List.of(
                next.equals(now)
                        ? Cue.todo(Kind.CONFIRM_HEAD, next, year)
                        : Cue.todo(Kind.HAND_OVER, now, next, year));
    }

    private Cue introduction() {
        String secretary = meeting.proceedings().secretary();
        String guests =
                meeting.bloc().guests().stream()
                        .map(Speaking::spoken)
                        .collect(Collectors.joining("; "));
        return guests.isEmpty()
                ? Cue.todo(Kind.INTRODUCE, meeting.bloc().units().size(), secretary)
                : Cue.todo(Kind.INTRODUCE_GUESTS, meeting.bloc().units().size(), secretary, guests);
    }

    private static String spoken(Guest guest) {
        return guest.role().isBlank() ? guest.name() : guest.name() + ", " + guest.role();
    }

    /** The first office of the regulation is the head's. */
    private Optional<UnitId> nextHead() {
        return meeting.regulation().offices().stream()
                .findFirst()
                .flatMap(office ->
                        meeting.decisions().elected(office.code(), office.seats()).stream()
                                .findFirst())
                .map(Fact.OfficeFilled::unit);
    }

    private boolean isNoted(int item) {
        return meeting.proceedings().all(Fact.NoteTaken.class).stream()
                .anyMatch(note -> note.item() == item);
    }
}

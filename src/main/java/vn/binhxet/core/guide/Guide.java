package vn.binhxet.core.guide;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.guide.Cue.Kind;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Leads the chair through the meeting, by what was recorded and nothing else. */
public final class Guide {
    private Guide() {}

    /** The one thing to do now. */
    public static Cue now(Meeting meeting) {
        Proceedings proceedings = meeting.proceedings();
        if (proceedings.isClosed()) {
            return Cue.todo(Kind.SEND_DOSSIER);
        }
        if (proceedings.areMinutesSigned()) {
            return Cue.todo(Kind.CLOSE_MEETING);
        }
        if (!proceedings.hasBegun()) {
            return Cue.todo(Kind.BEGIN, meeting.prepared().title());
        }
        Optional<Round> open = meeting.rounds().all().stream().filter(Round::isOpen).findFirst();
        if (open.isPresent()) {
            return Cue.todo(Kind.COUNT_VOTES, open.get().contest().round());
        }
        if (meeting.roll().people().isEmpty()) {
            return Cue.todo(Kind.CALL_ROLL, meeting.bloc().units().size());
        }
        return ofAgenda(meeting);
    }

    /** What the chair does and says under an item of the agenda, from 1, in order. */
    public static List<Cue> script(Meeting meeting, int item) {
        AgendaItem point = meeting.agenda().item(item);
        return List.of(
                new Cue(Kind.OPEN_ITEM, List.of(item, point.title()), point.openedAt() != null),
                new Cue(Kind.CLOSE_ITEM, List.of(item, point.title()), point.closedAt() != null));
    }

    private static Cue ofAgenda(Meeting meeting) {
        Agenda agenda = meeting.agenda();
        return IntStream.rangeClosed(1, agenda.items().size())
                .boxed()
                .flatMap(item -> script(meeting, item).stream())
                .filter(cue -> !cue.done())
                .findFirst()
                .orElseGet(() -> Cue.todo(Kind.SIGN_MINUTES));
    }
}

package vn.binhxet.core.reversal;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.AgendaItem;
import vn.binhxet.core.agenda.Heading;
import vn.binhxet.core.audit.Teller;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Proceedings;
import vn.binhxet.core.reversal.Change.What;

import java.util.ArrayList;
import java.util.List;

/** How the meeting would be conducted, and what its minutes would not say. */
final class ConductChanges {
    private static final int RECOGNISED = 60;

    private final Proceedings now;
    private final Proceedings then;
    private final List<Change> changes = new ArrayList<>();

    private ConductChanges(Meeting now, Meeting then) {
        this.now = now.proceedings();
        this.then = then.proceedings();
    }

    static List<Change> between(Meeting now, Meeting then) {
        ConductChanges conduct = new ConductChanges(now, then);
        if (!conduct.now.equals(conduct.then)) {
            conduct.course();
            conduct.agenda(now.agenda(), then.agenda());
            Gone.from(now, then).forEach(conduct::gone);
        }
        return conduct.changes;
    }

    private void course() {
        if (now.hasBegun() && !then.hasBegun()) {
            changes.add(Change.of(What.NOT_BEGUN));
            return;
        }
        if (now.isAdjourned() != then.isAdjourned()) {
            changes.add(Change.of(now.isAdjourned() ? What.RUNS_AGAIN : What.ADJOURNED_AGAIN));
        }
        if (!now.chair().equals(then.chair())) {
            changes.add(Change.of(What.CHAIR, now.chair(), then.chair()));
        }
        words(What.SECRETARY, now.secretary(), then.secretary());
        words(What.OPERATOR, now.operator(), then.operator());
    }

    private void words(What what, String is, String was) {
        if (!is.equals(was)) {
            changes.add(Change.of(what, is, was));
        }
    }

    private void agenda(Agenda is, Agenda was) {
        if (is.items().size() != was.items().size()) {
            changes.add(Change.of(What.AGENDA_LENGTH, is.items().size(), was.items().size()));
        } else if (!is.items().stream()
                .map(AgendaItem::title)
                .toList()
                .equals(was.items().stream().map(AgendaItem::title).toList())) {
            changes.add(Change.of(What.AGENDA_AS_BEFORE));
        } else {
            for (int n = 1; n <= is.items().size(); n++) {
                item(n, is.item(n), was.item(n));
            }
        }
    }

    private void item(int number, AgendaItem is, AgendaItem was) {
        ItemState has = ItemState.of(is);
        ItemState had = ItemState.of(was);
        if (has != had) {
            changes.add(Change.of(What.ITEM, number, is.title(), has, had));
        } else if (!is.equals(was)) {
            changes.add(Change.of(What.AGENDA_AS_BEFORE));
        }
    }

    private void gone(Fact fact) {
        switch (fact) {
            case Fact.NoteTaken note -> changes.add(Change.of(What.NOTE_GONE, note.speaker()));
            case Fact.DirectionGiven given ->
                    changes.add(Change.of(What.DIRECTION_GONE, given.speaker()));
            case Fact.ResolutionVoted vote ->
                    changes.add(
                            Change.of(
                                    What.VOTE_GONE,
                                    vote.title(),
                                    vote.inFavour(),
                                    vote.against(),
                                    vote.abstain()));
            case Fact.FileAttached file -> changes.add(Change.of(What.FILE_GONE, file.name()));
            case Fact.MinutesWritten written -> written(written.heading());
            case Fact.DocumentNumbered numbered ->
                    changes.add(
                            Change.of(
                                    What.NUMBER_GONE,
                                    Teller.paper(numbered.kind()),
                                    numbered.number()));
            case Fact.DocumentSigned signed ->
                    changes.add(Change.of(What.SIGNATURE_GONE, Teller.paper(signed.document())));
            case Fact.CorrectionMade correction ->
                    changes.add(
                            Change.of(What.CORRECTION_GONE, Teller.paper(correction.subject())));
            case Fact.CheckOverridden overridden ->
                    changes.add(Change.of(What.REASON_GONE, overridden.check()));
            default -> {}
        }
    }

    private void written(Heading heading) {
        String is = beginning(now.written(heading));
        String was = beginning(then.written(heading));
        if (is.isEmpty()) {
            changes.add(Change.of(What.WORDS_BACK, heading, was));
        } else {
            changes.add(
                    was.isEmpty()
                            ? Change.of(What.WORDS_GONE, heading, is)
                            : Change.of(What.WORDS, heading, is, was));
        }
    }

    /** Enough of some paragraphs to know them again. */
    private static String beginning(String words) {
        String line = words.replace('\n', ' ');
        return line.length() <= RECOGNISED ? line : line.substring(0, RECOGNISED) + "…";
    }
}

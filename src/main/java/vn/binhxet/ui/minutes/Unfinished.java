package vn.binhxet.ui.minutes;

import vn.binhxet.core.agenda.Agenda;
import vn.binhxet.core.agenda.Topic;
import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.AwardLine;
import vn.binhxet.core.progress.AwardLine.AwardStep;
import vn.binhxet.core.progress.OfficeLine;
import vn.binhxet.core.progress.Progress;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is still missing before the minutes are signed, each with the screen to do it on. */
final class Unfinished {
    private final Meeting meeting;
    private final Text text;
    private final List<Line> lines = new ArrayList<>();

    /** One thing, in words. */
    record Line(String words, Place where) {}

    private Unfinished(Meeting meeting, Text text) {
        this.meeting = meeting;
        this.text = text;
    }

    /** In the order of the day; empty once the minutes are signed. */
    static List<Line> of(Meeting meeting, Text text) {
        Unfinished unfinished = new Unfinished(meeting, text);
        if (!meeting.proceedings().hasBegun()) {
            unfinished.add(Place.ATTENDANCE, "minutesPage.left.notBegun");
        } else if (!meeting.proceedings().areMinutesSigned()) {
            unfinished.agenda();
            unfinished.rounds();
            unfinished.decisions();
            unfinished.paper();
        }
        return List.copyOf(unfinished.lines);
    }

    /** Items not opened or not finished, where the meeting goes by its agenda; not the last one. */
    private void agenda() {
        Agenda agenda = meeting.agenda();
        if (agenda.items().stream().allMatch(item -> item.openedAt() == null)) {
            return;
        }
        List<Integer> open =
                IntStream.rangeClosed(1, agenda.items().size())
                        .filter(n -> agenda.item(n).topic() != Topic.MINUTES)
                        .filter(n -> agenda.item(n).closedAt() == null)
                        .boxed()
                        .toList();
        if (!open.isEmpty()) {
            add(Place.AGENDA, "minutesPage.left.items", open);
        }
    }

    private void rounds() {
        for (Round round : meeting.rounds().all()) {
            var id = round.contest().round();
            if (round.isOpen()) {
                add(Place.BALLOT, "minutesPage.left.round", id);
            } else if (round.hasResult() && !meeting.decisions().isSignedAsItStands(id)) {
                add(Place.RESULT, "minutesPage.left.count", id);
            }
        }
    }

    private void decisions() {
        Progress progress = Progress.of(meeting);
        for (AwardLine line : progress.awards()) {
            if (line.step() != AwardStep.PROPOSED) {
                add(Place.RESULT, "minutesPage.left.award", line.award().code());
            }
        }
        for (OfficeLine line : progress.offices()) {
            if (!line.isFilled()) {
                add(Place.RESULT, "minutesPage.left.office", line.office().code());
            }
        }
    }

    /** Adopted and numbered. */
    private void paper() {
        String kind = Fact.DocumentSigned.MINUTES;
        boolean adopted =
                meeting.proceedings().all(Fact.ResolutionVoted.class).stream()
                        .anyMatch(vote -> vote.subject().equals(kind) && vote.isAdopted());
        if (!adopted) {
            add(Place.ADOPTION, "minutesPage.left.adoption");
        }
        boolean numbered =
                meeting.proceedings().all(Fact.DocumentNumbered.class).stream()
                        .anyMatch(paper -> paper.kind().equals(kind));
        if (!numbered) {
            add(Place.MINUTES, "minutesPage.left.number");
        }
    }

    private void add(Place where, String key, Object... args) {
        lines.add(new Line(text.of(key, args), where));
    }
}

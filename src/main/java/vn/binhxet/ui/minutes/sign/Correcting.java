package vn.binhxet.ui.minutes.sign;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Asking;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Notices;

import java.util.ArrayList;
import java.util.List;

/** Puts right, visibly, what was signed: the minutes, or the counting record of a round. */
public final class Correcting {
    private final Desk desk;
    private final Asking asking;

    /** A paper that was signed. */
    public record Signed(String subject, String name) {}

    public Correcting(Desk desk, Notices notices) {
        this.desk = desk;
        asking = new Asking(desk, notices);
    }

    Text text() {
        return desk.text();
    }

    Asking asking() {
        return asking;
    }

    /** What can be corrected. */
    public List<Signed> papers() {
        Meeting meeting = desk.meeting().get();
        List<Signed> papers = new ArrayList<>();
        if (meeting.proceedings().areMinutesSigned()) {
            papers.add(
                    new Signed(
                            Fact.DocumentSigned.MINUTES, text().of("minutesPage.correct.minutes")));
        }
        for (Round round : meeting.rounds().all()) {
            var id = round.contest().round();
            String document = Fact.DocumentSigned.ofCount(id);
            boolean signed =
                    meeting.proceedings().all(Fact.DocumentSigned.class).stream()
                            .anyMatch(paper -> paper.document().equals(document));
            if (signed) {
                papers.add(new Signed(document, text().of("minutesPage.correct.count", id)));
            }
        }
        return papers;
    }

    /**
     * Records a correction.
     *
     * @param done run once it is recorded
     */
    public void correct(Signed paper, String words, String reason, Runnable done) {
        asking.ask(
                new Command.Correct(paper.subject(), words.strip(), reason.strip()),
                text().of("minutesPage.correct.recorded", paper.name()),
                done);
    }
}

package vn.binhxet.ui.print;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.paper.PaperOut;

import java.util.ArrayList;
import java.util.List;

/** What can be printed now. */
public final class PrintNow {
    private final Desk desk;
    private final PaperOut out;

    /**
     * A paper that can be printed.
     *
     * @param name what its file is called, after the name of the meeting's
     * @param signed whether it is more than a draft
     */
    record Offer(Printout paper, String label, String name, boolean signed) {}

    public PrintNow(Desk desk, PaperOut out) {
        this.desk = desk;
        this.out = out;
    }

    Text text() {
        return desk.text();
    }

    /** The minutes, the record of each round with a result, and the points where there are any. */
    List<Offer> offers() {
        Meeting meeting = desk.meeting().get();
        boolean signed = meeting.proceedings().areMinutesSigned();
        List<Offer> offers = new ArrayList<>();
        offers.add(offer(new Printout.Minutes(), "print.minutes", "print.file.minutes", signed));
        for (Round round : meeting.rounds().all()) {
            if (round.hasResult()) {
                RoundId id = round.contest().round();
                offers.add(
                        offer(
                                new Printout.Count(id),
                                "print.count",
                                "print.file.count",
                                meeting.decisions().isSignedAsItStands(id),
                                id));
            }
        }
        if (meeting.scores().isStarted()) {
            offers.add(offer(new Printout.Scores(), "print.scores", "print.file.scores", signed));
        }
        return offers;
    }

    /** Writes the paper and opens it; where nothing here would show it, says where it lies. */
    void print(Offer offer) {
        out.open(offer.paper(), FileFormat.PDF, offer.name(), offer.signed());
    }

    private Offer offer(
            Printout paper, String label, String name, boolean signed, RoundId... round) {
        String what = text().of(label, (Object[]) round);
        String state = text().of(signed ? "print.signed" : "print.draft", what);
        List<String> slugs = List.of(round).stream().map(id -> Bloc.slug(id.value())).toList();
        String file = text().of(name, slugs.toArray());
        return new Offer(paper, state, signed ? file : PaperOut.draft(text(), file), signed);
    }
}

package vn.binhxet.ui.print;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.bloc.Bloc;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.document.Printout;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be printed now. A paper is written beside the meeting file and opened for printing; a
 * draft says so in its name and gives way to the next one, a signed paper is never overwritten.
 */
public final class PrintNow {
    private static final String PDF = ".pdf";

    private final Desk desk;
    private final Outbox outbox;
    private final Viewer viewer;
    private final Dialogs dialogs;
    private final Path meetingFile;
    private final Consumer<String> told;

    /**
     * A paper that can be printed.
     *
     * @param name what its file is called, after the name of the meeting's
     * @param signed whether it is more than a draft
     */
    record Offer(Printout paper, String label, String name, boolean signed) {}

    /** How papers get out. */
    public record Ways(Outbox outbox, Viewer viewer, Dialogs dialogs) {}

    /**
     * @param meetingFile beside which papers are written
     * @param told gets what was done
     */
    public PrintNow(Desk desk, Ways ways, Path meetingFile, Consumer<String> told) {
        this.desk = desk;
        outbox = ways.outbox();
        viewer = ways.viewer();
        dialogs = ways.dialogs();
        this.meetingFile = meetingFile;
        this.told = told;
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
        outbox.print(
                desk.meeting().get(),
                desk.entries().get(),
                offer.paper(),
                file(offer),
                this::show,
                this::tell);
    }

    /** Where a paper goes: beside the meeting file. */
    private Path file(Offer offer) {
        String stem = String.valueOf(meetingFile.getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = stem + "-" + offer.name();
        if (!offer.signed()) {
            return meetingFile.resolveSibling(name + "-" + text().of("print.file.draft") + PDF);
        }
        Path file = meetingFile.resolveSibling(name + PDF);
        for (int i = 2; Files.exists(file); i++) {
            file = meetingFile.resolveSibling(name + "-" + i + PDF);
        }
        return file;
    }

    private void show(Path file) {
        if (viewer.open(file)) {
            told.accept(text().of("print.opened", file.getFileName()));
        } else {
            dialogs.tell(text().of("print.written"), text().of("print.noViewer", file));
        }
    }

    private void tell(Problem problem) {
        dialogs.tell(text().of("print.failed"), text().of(problem));
    }

    private Offer offer(
            Printout paper, String label, String name, boolean signed, RoundId... round) {
        String what = text().of(label, (Object[]) round);
        String state = text().of(signed ? "print.signed" : "print.draft", what);
        List<String> slugs = List.of(round).stream().map(id -> Bloc.slug(id.value())).toList();
        return new Offer(paper, state, text().of(name, slugs.toArray()), signed);
    }
}

package vn.binhxet.ui.print;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.Printout;
import vn.binhxet.document.kit.BlankBallots;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What can be printed now. A paper is written beside the meeting file and opened for printing; a
 * draft says so in its name and gives way to the next one, a signed paper is never overwritten.
 */
public final class PrintNow {
    private final Desk desk;
    private final Outbox outbox;
    private final Viewer viewer;
    private final Dialogs dialogs;
    private final Path meetingFile;
    private final Consumer<String> told;

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

    /** What there is, in groups, the likeliest first. */
    List<List<PrintOffer>> groups() {
        return new PrintOffers(desk.meeting().get(), text()).groups();
    }

    /** Writes the paper and opens it; where nothing here would show it, says where it lies. */
    void print(PrintOffer offer) {
        Meeting meeting = desk.meeting().get();
        int beside = offer.paper() instanceof Printout.Kit ? BlankBallots.of(meeting).size() : 0;
        outbox.print(
                meeting,
                desk.entries().get(),
                offer.paper(),
                file(offer),
                file -> show(file, beside),
                this::tell);
    }

    /** Where a paper goes: beside the meeting file. */
    private Path file(PrintOffer offer) {
        String stem = String.valueOf(meetingFile.getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = stem + "-" + offer.name();
        String end = "." + offer.format().ending();
        Path file = meetingFile.resolveSibling(name + end);
        for (int i = 2; offer.kept() && Files.exists(file); i++) {
            file = meetingFile.resolveSibling(name + "-" + i + end);
        }
        return file;
    }

    /**
     * @param beside how many files of ballots were written with it
     */
    private void show(Path file, int beside) {
        String more = beside == 0 ? "" : text().of("print.ballots", beside);
        if (viewer.open(file)) {
            told.accept(text().of("print.opened", file.getFileName(), more));
        } else {
            dialogs.tell(text().of("print.written"), text().of("print.noViewer", file, more));
        }
    }

    private void tell(Problem problem) {
        dialogs.tell(text().of("print.failed"), text().of(problem));
    }
}

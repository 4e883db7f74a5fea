package vn.binhxet.ui.kit.paper;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.document.kit.BlankBallots;
import vn.binhxet.text.Text;
import vn.binhxet.ui.kit.Desk;
import vn.binhxet.ui.kit.Dialogs;
import vn.binhxet.ui.kit.Outbox;
import vn.binhxet.ui.kit.Viewer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes a paper beside the meeting file and has the system show it. */
public final class PaperOut {
    private final Desk desk;
    private final Ways ways;
    private final Path meetingFile;
    private final Consumer<String> told;

    /** How papers get out. */
    public record Ways(Outbox outbox, Viewer viewer, Dialogs dialogs) {}

    /**
     * @param meetingFile beside which papers are written
     * @param told gets what was done
     */
    public PaperOut(Desk desk, Ways ways, Path meetingFile, Consumer<String> told) {
        this.desk = desk;
        this.ways = ways;
        this.meetingFile = meetingFile;
        this.told = told;
    }

    /**
     * Writes the paper as it stands and opens it; where nothing here would show it, says where it
     * lies.
     *
     * @param name what its file is called, after the name of the meeting's
     * @param kept whether a file that is there stays: more than a draft is never overwritten
     */
    public void open(Printout paper, FileFormat format, String name, boolean kept) {
        Meeting meeting = desk.meeting().get();
        int ballots = paper instanceof Printout.Kit ? BlankBallots.of(meeting).size() : 0;
        String more = ballots == 0 ? "" : text().of("print.ballots", ballots);
        ways.outbox()
                .print(
                        meeting,
                        desk.entries().get(),
                        paper,
                        file(name, "." + format.ending(), kept),
                        file -> shown(file, more),
                        this::tell);
    }

    /** What the file of a paper is called that is no more than a draft. */
    public static String draft(Text text, String name) {
        return name + "-" + text.of("print.file.draft");
    }

    /** Has the system show a file or folder that was written; where nothing would, says so. */
    public void show(Path file) {
        isShown(file, "");
    }

    private void shown(Path file, String more) {
        if (isShown(file, more)) {
            told.accept(text().of("print.opened", file.getFileName(), more));
        }
    }

    private boolean isShown(Path file, String more) {
        boolean shown = ways.viewer().open(file);
        if (!shown) {
            ways.dialogs()
                    .tell(text().of("print.written"), text().of("print.noViewer", file, more));
        }
        return shown;
    }

    private Path file(String called, String ending, boolean kept) {
        String stem = String.valueOf(meetingFile.getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = stem + "-" + called;
        Path file = meetingFile.resolveSibling(name + ending);
        for (int i = 2; kept && Files.exists(file); i++) {
            file = meetingFile.resolveSibling(name + "-" + i + ending);
        }
        return file;
    }

    private void tell(Problem problem) {
        ways.dialogs().tell(text().of("print.failed"), text().of(problem));
    }

    private Text text() {
        return desk.text();
    }
}

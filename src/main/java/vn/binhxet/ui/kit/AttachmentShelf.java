package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Attachment;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.AttachedFiles.Found;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Where files are copied beside the open meeting's, and looked at, off the FX thread. Used on the
 * FX thread.
 */
public final class AttachmentShelf {
    private final AttachedFiles files;
    private final Path meetingFile;
    private final Work work;

    /**
     * @param meetingFile where the open meeting is kept
     */
    public AttachmentShelf(AttachedFiles files, Path meetingFile, Work work) {
        this.files = files;
        this.meetingFile = meetingFile;
        this.work = work;
    }

    /**
     * Copies a file beside the meeting's.
     *
     * @param progress gets how much is copied, from 0 to 1
     * @param copied gets the copy once it stands
     * @param refused gets why there is none
     */
    public void copy(
            Path file,
            Meeting meeting,
            DoubleConsumer progress,
            Consumer<Attachment> copied,
            Consumer<List<Problem>> refused) {
        DoubleConsumer told = part -> work.meanwhile(() -> progress.accept(part));
        Errand.run(
                work,
                () -> new Outcome.Done<>(files.copy(file, meetingFile, meeting, told)),
                copied,
                refused);
    }

    /** Finds the copies that are still what was attached; one that is lost goes with no dossier. */
    public void whole(Meeting meeting, Consumer<List<AttachedCopy>> found) {
        Errand.run(work, () -> new Outcome.Done<>(whole(meeting)), found, _ -> {});
    }

    private List<AttachedCopy> whole(Meeting meeting) {
        List<AttachedCopy> copies = files.copies(meetingFile, meeting);
        List<Found> looked = files.look(meetingFile, meeting);
        return IntStream.range(0, copies.size())
                .filter(i -> looked.get(i).state() == AttachmentState.WHOLE)
                .mapToObj(copies::get)
                .toList();
    }

    /** Looks at the copies of all attached files. */
    public void look(Meeting meeting, Consumer<List<Found>> found) {
        Errand.run(
                work, () -> new Outcome.Done<>(files.look(meetingFile, meeting)), found, _ -> {});
    }
}

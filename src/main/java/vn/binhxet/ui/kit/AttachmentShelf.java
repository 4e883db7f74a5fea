package vn.binhxet.ui.kit;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Attachment;
import vn.binhxet.session.AttachedFiles;
import vn.binhxet.session.AttachedFiles.Found;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

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

    /** Where the copies of all attached files lie. */
    public List<AttachedCopy> copies(Meeting meeting) {
        return files.copies(meetingFile, meeting);
    }

    /** Looks at the copies of all attached files. */
    public void look(Meeting meeting, Consumer<List<Found>> found) {
        Errand.run(
                work, () -> new Outcome.Done<>(files.look(meetingFile, meeting)), found, _ -> {});
    }
}

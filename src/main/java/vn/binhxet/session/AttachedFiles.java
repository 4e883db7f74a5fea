package vn.binhxet.session;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Attachment;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.port.Attachments;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** The files attached to a meeting: copied beside its file, and looked after later. */
public final class AttachedFiles {
    private final Attachments attachments;

    public AttachedFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    /** An attached file, and how its copy was found. */
    public record Found(Fact.FileAttached file, AttachmentState state) {}

    /**
     * Copies a file beside the meeting's, whole or not at all; it is to be recorded then.
     *
     * @param meetingFile where the meeting is kept
     * @param progress gets how much is copied, from 0 to 1
     * @throws vn.binhxet.port.StoreFailure if it cannot be attached; then nothing was left behind
     */
    public Attachment copy(Path file, Path meetingFile, Meeting meeting, DoubleConsumer progress) {
        List<Attachment> recorded =
                attached(meeting).stream().map(AttachedFiles::attachment).toList();
        return attachments.copy(file, meetingFile, recorded, progress);
    }

    /** Looks at the copies of all attached files. */
    public List<Found> look(Path meetingFile, Meeting meeting) {
        return attached(meeting).stream()
                .map(file -> new Found(file, attachments.look(meetingFile, attachment(file))))
                .toList();
    }

    /** Where the copies of all attached files lie, for the dossier. */
    public List<AttachedCopy> copies(Path meetingFile, Meeting meeting) {
        return attached(meeting).stream()
                .map(file ->
                        new AttachedCopy(
                                file.kind(),
                                attachment(file),
                                attachments.fileOf(meetingFile, attachment(file))))
                .toList();
    }

    private static List<Fact.FileAttached> attached(Meeting meeting) {
        return meeting.proceedings().all(Fact.FileAttached.class);
    }

    private static Attachment attachment(Fact.FileAttached file) {
        return new Attachment(file.name(), file.sha256());
    }
}

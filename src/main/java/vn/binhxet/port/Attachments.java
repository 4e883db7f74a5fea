package vn.binhxet.port;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Copies of the files that belong to a meeting, in a folder beside its own file. */
public interface Attachments {
    /** The largest file taken: 50 megabytes, so that the folder still fits on a stick. */
    long LARGEST = 50L << 20;

    /**
     * Copies a file beside the meeting's, whole or not at all. It gets a name in plain letters; one
     * that is taken by another content gets a number. A content that is there already is not copied
     * again.
     *
     * @param recorded what was attached before: those names are taken even where the copy is lost
     * @param progress gets how much is copied, from 0 to 1
     * @return the copy, which stands on the disk
     * @throws StoreFailure with an {@link AttachmentTrouble}; then nothing was left behind
     */
    Attachment copy(Path file, Path meeting, List<Attachment> recorded, DoubleConsumer progress);

    /** Where the copy of an attachment lies, whether it is there or not. */
    Path fileOf(Path meeting, Attachment attachment);

    /** Whether a copy is still what was attached. */
    AttachmentState look(Path meeting, Attachment attachment);
}

package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.Attachment;
import vn.binhxet.port.AttachmentState;
import vn.binhxet.port.AttachmentTrouble;
import vn.binhxet.port.Attachments;
import vn.binhxet.port.StoreFailure;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * The folder {@code NAME-tep-dinh-kem} beside a meeting file. A copy is written under another name
 * first and then moved, so a name in the folder always stands for a whole file.
 */
public final class AttachmentFolder implements Attachments {
    private static final String ENDING = "-tep-dinh-kem";
    private static final String PART = ".part";

    /** The folder of a meeting file, whether it is there or not. */
    public static Path of(Path meeting) {
        String name = String.valueOf(meeting.getFileName());
        int dot = name.lastIndexOf('.');
        return meeting.toAbsolutePath()
                .resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ENDING);
    }

    @Override
    public Attachment copy(
            Path file, Path meeting, List<Attachment> recorded, DoubleConsumer progress) {
        long bytes = sizeOf(file);
        Path folder = of(meeting);
        try {
            boolean made = !Files.exists(folder);
            Files.createDirectories(folder);
            try {
                return copy(file, bytes, folder, recorded, progress);
            } finally {
                if (made) {
                    removeIfEmpty(folder);
                }
            }
        } catch (IOException e) {
            throw failure(AttachmentTrouble.NOT_COPIED, folder, e);
        }
    }

    @Override
    public Path fileOf(Path meeting, Attachment attachment) {
        return of(meeting).resolve(attachment.name());
    }

    @Override
    public AttachmentState look(Path meeting, Attachment attachment) {
        return look(fileOf(meeting, attachment), attachment.sha256());
    }

    private static AttachmentState look(Path copy, String sha256) {
        if (Files.notExists(copy)) {
            return AttachmentState.MISSING;
        }
        try {
            return Fingerprint.of(copy).equals(sha256)
                    ? AttachmentState.WHOLE
                    : AttachmentState.CHANGED;
        } catch (IOException _) {
            return AttachmentState.UNREADABLE;
        }
    }

    private static Attachment copy(
            Path file, long bytes, Path folder, List<Attachment> recorded, DoubleConsumer progress)
            throws IOException {
        Path part = Files.createTempFile(folder, ".", PART);
        try {
            String sha256 =
                    Fingerprint.copy(file, part, done -> progress.accept((double) done / bytes));
            return moved(part, folder, AttachmentName.of(file), sha256, recorded);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Attachment moved(
            Path part, Path folder, AttachmentName name, String sha256, List<Attachment> recorded)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            Attachment copy = new Attachment(name.attempt(attempt), sha256);
            Path target = folder.resolve(copy.name());
            boolean lost =
                    recorded.stream()
                            .anyMatch(r -> r.name().equals(copy.name()) && !r.equals(copy));
            if (Files.exists(target)) {
                if (look(target, sha256) == AttachmentState.WHOLE) {
                    return copy;
                }
            } else if (!lost) {
                Files.move(part, target);
                return copy;
            }
        }
    }

    private static long sizeOf(Path file) {
        if (Files.notExists(file)) {
            throw failure(AttachmentTrouble.NO_FILE, file, null);
        }
        if (!Files.isRegularFile(file)) {
            throw failure(AttachmentTrouble.NOT_A_FILE, file, null);
        }
        try {
            long bytes = Files.size(file);
            if (bytes == 0) {
                throw failure(AttachmentTrouble.EMPTY, file, null);
            }
            if (bytes > LARGEST) {
                throw new StoreFailure(
                        Problem.of(
                                AttachmentTrouble.TOO_LARGE,
                                file.toString(),
                                (bytes >> 20) + 1,
                                LARGEST >> 20),
                        null);
            }
            return bytes;
        } catch (IOException e) {
            throw failure(AttachmentTrouble.NOT_READ, file, e);
        }
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException _) {
            // The copy stands in it.
        }
    }

    private static StoreFailure failure(
            AttachmentTrouble trouble, Path file, @Nullable Throwable cause) {
        return new StoreFailure(Problem.of(trouble, file.toString()), cause);
    }
}

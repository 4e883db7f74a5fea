package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Says beside a meeting file in use who holds it ({@code NAME.lock}: user, since when, process
 * number), and is locked itself as long as they do. One that a killed program left behind is not
 * locked and hinders nobody.
 */
final class SideFile implements AutoCloseable {
    private static final String UNKNOWN = "?";

    /**
     * Windows lets nobody read the locked part of a file, so what is locked lies behind the text.
     */
    private static final long BEHIND_THE_TEXT = 1L << 30;

    private final Path path;
    private final FileChannel channel;

    private SideFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Who holds the meeting file: user, since when, process number; "?" where it cannot be told.
     */
    static List<Object> holder(Path file) {
        try {
            List<String> lines = Files.readAllLines(path(file));
            if (lines.size() == 3) {
                return List.of(lines.get(0), OffsetDateTime.parse(lines.get(1)), lines.get(2));
            }
        } catch (IOException | DateTimeException _) {
            // It was closed this moment, or the file is somebody else's.
        }
        return List.of(UNKNOWN, UNKNOWN, UNKNOWN);
    }

    /**
     * Writes and locks the side file.
     *
     * @return null if somebody else has locked it
     * @throws IOException if it cannot be written
     */
    static @Nullable SideFile take(Path file, Clock clock) throws IOException {
        Path path = path(file);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            return null;
        }
        SideFile side = new SideFile(path, channel);
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text(clock).getBytes(StandardCharsets.UTF_8)));
            return side;
        } catch (IOException e) {
            side.close();
            throw e;
        }
    }

    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            // Left behind, it is not locked and hinders nobody.
        }
    }

    /** Whether the lock is ours now. */
    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEHIND_THE_TEXT, 1, false) != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static Path path(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static String text(Clock clock) {
        return String.join(
                "\n",
                System.getProperty("user.name"),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                Long.toString(ProcessHandle.current().pid()));
    }
}

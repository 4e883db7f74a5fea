package vn.binhxet.province.archive;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ArchiveTrouble;
import vn.binhxet.province.archive.Archive.Packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an archive from the disk; what an honest one never holds is refused by name. Files are
 * unpacked piece by piece and only their fingerprints stay, but for the few that are asked for.
 */
public final class ArchiveReader {
    /** More than any dossier needs. */
    public static final int MOST_FILES = 2_000;

    /** All files together, unpacked, in bytes. */
    public static final long MOST_BYTES = 512L << 20;

    /** A file whose content is to be kept, unpacked, in bytes. */
    public static final long MOST_KEPT = 32L << 20;

    /** How many times as long a file may be as it was packed; papers and photos stay far below. */
    private static final int MOST_TIMES = 200;

    /** Below this length, in bytes, a file may be packed as tightly as can be. */
    private static final long SMALL = 1 << 20;

    private final FileBytes file;
    private final Set<String> keep;
    private final Map<String, Packed> files = new LinkedHashMap<>();
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<IndexEntry, LocalHead> heads = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ArchiveReader(FileBytes file, Set<String> keep) {
        this.file = file;
        this.keep = keep;
    }

    /**
     * Everything that can be read, and what is wrong with the rest.
     *
     * @param keep names of files whose content is needed
     */
    public static Archive read(Path archive, Set<String> keep) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(archive)) {
            return new ArchiveReader(new FileBytes(channel), keep).read();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether the file looks like an archive, be it whole or not. */
    public static boolean isOne(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            FileBytes bytes = new FileBytes(channel);
            boolean begins = bytes.length() > 1 && bytes.at(0, 2).getShort(0) == 0x4b50;
            return begins || Index.end(bytes) >= 0;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Archive read() {
        Index index = Index.of(file);
        problems.addAll(index.problems());
        boolean fits = fits(index.entries());
        if (fits) {
            Set<String> twice = twice(index.entries());
            index.entries().forEach(entry -> look(entry, twice));
            lieApart(index.from());
            heads.forEach(this::unpack);
        }
        return new Archive(files, kept, problems, index.isWhole() && fits);
    }

    private boolean fits(List<IndexEntry> entries) {
        long total = 0;
        for (IndexEntry entry : entries) {
            total += entry.isPackedPlainly() ? entry.size() : 0;
            if (total > MOST_BYTES) {
                refuse(ArchiveTrouble.TOO_LARGE, entry.name(), MOST_BYTES >> 20);
                return false;
            }
        }
        return true;
    }

    /** Names of which there is more than one to a system that does not tell capitals. */
    private static Set<String> twice(List<IndexEntry> entries) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .map(IndexEntry::folded)
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    private void look(IndexEntry entry, Set<String> twice) {
        ArchiveTrouble trouble = trouble(entry, twice);
        if (trouble != null) {
            Problem problem = Problem.of(trouble, entry.name());
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
            return;
        }
        try {
            heads.put(entry, LocalHead.of(file, entry));
        } catch (ContentRefused refused) {
            problems.add(refused.problem());
        } catch (IndexOutOfBoundsException _) {
            refuse(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
    }

    private static @Nullable ArchiveTrouble trouble(IndexEntry entry, Set<String> twice) {
        if (twice.contains(entry.folded())) {
            return ArchiveTrouble.NAME_TWICE;
        } else if (!entry.isNamedWell()) {
            return ArchiveTrouble.NAME_FORBIDDEN;
        } else if (entry.isLink()) {
            return ArchiveTrouble.LINK;
        } else if (entry.isEncrypted()) {
            return ArchiveTrouble.ENCRYPTED;
        } else if (!entry.isPackedPlainly()) {
            return ArchiveTrouble.PACKED_STRANGELY;
        } else if (entry.size() > SMALL && entry.size() / MOST_TIMES > entry.packed()) {
            return ArchiveTrouble.BOMB;
        }
        return null;
    }

    /** Files lie one behind the other from the first byte to the index; nothing lies between. */
    private void lieApart(long index) {
        List<Map.Entry<IndexEntry, LocalHead>> order = new ArrayList<>(heads.entrySet());
        order.sort(Comparator.comparingLong(one -> one.getKey().at()));
        long end = 0;
        boolean gap = false;
        for (Map.Entry<IndexEntry, LocalHead> one : order) {
            IndexEntry entry = one.getKey();
            if (entry.at() < end || one.getValue().end() > index) {
                refuse(ArchiveTrouble.OVERLAP, entry.name());
                heads.remove(entry);
            }
            gap |= entry.at() > end;
            end = Math.max(end, one.getValue().end());
        }
        if (problems.isEmpty() && (gap || end < index)) {
            refuse(ArchiveTrouble.MORE_BYTES, "");
        }
    }

    private void unpack(IndexEntry entry, LocalHead head) {
        String name = entry.name();
        boolean keeps = keep.contains(name);
        if (keeps && entry.size() > MOST_KEPT) {
            refuse(ArchiveTrouble.TOO_LARGE, name, MOST_KEPT >> 20);
            return;
        }
        ByteArrayOutputStream content = keeps ? new ByteArrayOutputStream() : null;
        try {
            files.put(name, new Content(file, entry, content).unpack(head));
            if (content != null) {
                kept.put(name, content.toByteArray());
            }
        } catch (ContentRefused refused) {
            problems.add(refused.problem());
        } catch (IndexOutOfBoundsException _) {
            refuse(ArchiveTrouble.CONTENT_BROKEN, name);
        }
    }

    private void refuse(ArchiveTrouble trouble, String name, Object... args) {
        problems.add(Problem.of(trouble, name, args));
    }
}

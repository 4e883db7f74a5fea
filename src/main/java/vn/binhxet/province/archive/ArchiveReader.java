package vn.binhxet.province.archive;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ArchiveTrouble;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an archive in memory; what an honest one never holds is refused by name. */
public final class ArchiveReader {
    /** More than any dossier needs. */
    public static final int MOST_FILES = 2_000;

    /** All files together, unpacked, in bytes. */
    public static final long MOST_BYTES = 512L << 20;

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;

    private final ByteBuffer bytes;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private ArchiveReader(byte[] archive) {
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Everything that can be read, and what is wrong with the rest. */
    public static Archive read(byte[] archive) {
        ArchiveReader reader = new ArchiveReader(archive);
        try {
            reader.index();
        } catch (IndexOutOfBoundsException _) {
            reader.refuse(ArchiveTrouble.INDEX_BROKEN, "");
        }
        return new Archive(reader.files, reader.problems);
    }

    private void index() {
        int end = bytes.limit() - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            refuse(ArchiveTrouble.NOT_AN_ARCHIVE, "");
            return;
        }
        int count = unsignedShort(end + 10);
        if (count > MOST_FILES) {
            refuse(ArchiveTrouble.TOO_MANY, "", count, MOST_FILES);
            return;
        }
        int at = bytes.getInt(end + 16);
        long total = 0;
        for (int i = 0; i < count; i++) {
            if (bytes.getInt(at) != ENTRY) {
                refuse(ArchiveTrouble.INDEX_BROKEN, "");
                return;
            }
            IndexEntry entry = entry(at);
            total += entry.size();
            if (total > MOST_BYTES) {
                refuse(ArchiveTrouble.TOO_LARGE, entry.name(), MOST_BYTES >> 20);
                return;
            }
            unpack(entry);
            at +=
                    ENTRY_LENGTH
                            + unsignedShort(at + 28)
                            + unsignedShort(at + 30)
                            + unsignedShort(at + 32);
        }
    }

    private IndexEntry entry(int at) {
        return new IndexEntry(
                text(at + ENTRY_LENGTH, unsignedShort(at + 28)),
                unsignedShort(at + 8),
                unsignedShort(at + 10),
                unsignedInt(at + 16),
                unsignedInt(at + 20),
                unsignedInt(at + 24),
                unsignedShort(at + 40),
                unsignedInt(at + 42));
    }

    private void unpack(IndexEntry entry) {
        String name = entry.name();
        if (!seen.add(name)) {
            files.remove(name);
            refuse(ArchiveTrouble.NAME_TWICE, name);
        } else if (!entry.isNamedWell()) {
            refuse(ArchiveTrouble.NAME_FORBIDDEN, name);
        } else if (entry.isLink()) {
            refuse(ArchiveTrouble.LINK, name);
        } else if (entry.isEncrypted()) {
            refuse(ArchiveTrouble.ENCRYPTED, name);
        } else {
            content(entry);
        }
    }

    private void content(IndexEntry entry) {
        try {
            files.put(entry.name(), Content.of(bytes, entry));
        } catch (ContentRefused refused) {
            problems.add(refused.problem());
        } catch (IndexOutOfBoundsException _) {
            refuse(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
    }

    private void refuse(ArchiveTrouble trouble, String name, Object... args) {
        problems.add(Problem.of(trouble, name, args));
    }

    private String text(int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private long unsignedInt(int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}

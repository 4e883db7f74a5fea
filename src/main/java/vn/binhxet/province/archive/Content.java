package vn.binhxet.province.archive;

import vn.binhxet.port.ArchiveTrouble;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The bytes of one file in an archive (APPNOTE.TXT 4.3.7); never more than were announced. */
final class Content {
    private static final int HEAD = 0x04034b50;
    private static final int HEAD_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private Content() {}

    /**
     * Unpacks a file.
     *
     * @throws IndexOutOfBoundsException if the archive ends before the file does
     */
    static byte[] of(ByteBuffer archive, IndexEntry entry) throws ContentRefused {
        int at = Math.toIntExact(Math.min(entry.at(), archive.limit()));
        if (archive.getInt(at) != HEAD) {
            throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
        int nameLength = Short.toUnsignedInt(archive.getShort(at + 26));
        int extra = Short.toUnsignedInt(archive.getShort(at + 28));
        byte[] name = new byte[nameLength];
        archive.get(at + HEAD_LENGTH, name);
        String inside = new String(name, StandardCharsets.UTF_8);
        if (!inside.equals(entry.name())) {
            throw new ContentRefused(ArchiveTrouble.NAMED_OTHERWISE, entry.name(), inside);
        }
        int from = at + HEAD_LENGTH + nameLength + extra;
        if (entry.packed() > archive.limit() - from) {
            throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
        byte[] packed = new byte[(int) entry.packed()];
        archive.get(from, packed);
        byte[] content =
                switch (entry.method()) {
                    case STORED -> packed;
                    case DEFLATED -> inflated(packed, entry);
                    default ->
                            throw new ContentRefused(ArchiveTrouble.PACKED_STRANGELY, entry.name());
                };
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size() || crc.getValue() != entry.crc()) {
            throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
        return content;
    }

    private static byte[] inflated(byte[] packed, IndexEntry entry) throws ContentRefused {
        byte[] content = new byte[(int) entry.size()];
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int got = 0;
            while (got < content.length && !inflater.finished()) {
                int more = inflater.inflate(content, got, content.length - got);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                got += more;
            }
            boolean more = inflater.inflate(new byte[1]) > 0;
            if (got != content.length || more || !inflater.finished()) {
                throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
            }
            return content;
        } catch (DataFormatException _) {
            throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
    }
}

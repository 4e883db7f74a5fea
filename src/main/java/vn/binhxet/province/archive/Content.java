package vn.binhxet.province.archive;

import org.jspecify.annotations.Nullable;

import vn.binhxet.form.Fingerprint;
import vn.binhxet.port.ArchiveTrouble;
import vn.binhxet.province.archive.Archive.Packed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The content of one file in an archive (APPNOTE.TXT 4.3.7), unpacked piece by piece; never more
 * than was announced.
 */
final class Content {
    private static final int PIECE = 1 << 16;

    private final FileBytes archive;
    private final IndexEntry entry;
    private final @Nullable ByteArrayOutputStream keep;
    private final CRC32 crc = new CRC32();
    private final MessageDigest sha256 = Fingerprint.sha256();
    private long size;

    /**
     * The content of a file.
     *
     * @param keep gets what is unpacked; null if nobody needs it
     */
    Content(FileBytes archive, IndexEntry entry, @Nullable ByteArrayOutputStream keep) {
        this.archive = archive;
        this.entry = entry;
        this.keep = keep;
    }

    /**
     * Unpacks the file.
     *
     * @throws IndexOutOfBoundsException if the archive ends before the file does
     */
    Packed unpack(LocalHead head) throws ContentRefused {
        if (entry.method() == IndexEntry.STORED) {
            stored(head.content());
        } else {
            inflated(head.content());
        }
        if (size != entry.size() || crc.getValue() != entry.crc()) {
            throw broken();
        }
        return new Packed(size, HexFormat.of().formatHex(sha256.digest()));
    }

    private void stored(long from) throws ContentRefused {
        if (entry.packed() != entry.size()) {
            throw broken();
        }
        for (long at = 0; at < entry.packed(); at += PIECE) {
            take(archive.at(from + at, (int) Math.min(PIECE, entry.packed() - at)));
        }
    }

    private void inflated(long from) throws ContentRefused {
        ByteBuffer out = ByteBuffer.allocate(PIECE);
        try (Inflater inflater = new Inflater(true)) {
            long at = 0;
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int next = (int) Math.min(PIECE, entry.packed() - at);
                    if (next == 0) {
                        throw broken();
                    }
                    inflater.setInput(archive.at(from + at, next));
                    at += next;
                }
                int got = inflater.inflate(out.clear());
                if (got == 0 && inflater.needsDictionary()) {
                    throw broken();
                }
                take(out.flip());
            }
            if (at != entry.packed() || inflater.getRemaining() > 0) {
                throw broken();
            }
        } catch (DataFormatException _) {
            throw broken();
        }
    }

    private void take(ByteBuffer piece) throws ContentRefused {
        size += piece.remaining();
        if (size > entry.size()) {
            throw broken();
        }
        if (keep != null) {
            keep.write(piece.array(), piece.arrayOffset() + piece.position(), piece.remaining());
        }
        crc.update(piece.duplicate());
        sha256.update(piece);
    }

    private ContentRefused broken() {
        return new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
    }
}

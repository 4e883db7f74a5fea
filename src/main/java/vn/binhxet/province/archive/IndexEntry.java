package vn.binhxet.province.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What the index of an archive says of a file (APPNOTE.TXT 4.3.12).
 *
 * @param flags its general purpose bits
 * @param method 0 as it is, 8 deflated
 * @param mode rights and kind, as Unix keeps them; 0 where another system packed it
 * @param at where its own head begins
 * @param hasPlainFields whether no extra field gives it another name or other lengths
 */
record IndexEntry(
        String name,
        int flags,
        int method,
        long crc,
        long packed,
        long size,
        int mode,
        long at,
        boolean hasPlainFields) {
    /** Packed not at all. */
    static final int STORED = 0;

    private static final int DEFLATED = 8;
    private static final int LENGTH = 46;
    private static final int SIGNATURE = 0x02014b50;
    private static final int KIND = 0170000;
    private static final int LINK = 0120000;
    private static final int ENCRYPTED = 1;
    private static final int LENGTHS_BEHIND = 1 << 3;

    /** Extra fields that contradict the entry itself: Zip64 lengths, and a second name. */
    private static final int ZIP64 = 0x0001;

    private static final int UNICODE_NAME = 0x7075;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final String DEVICE = "(?i)(.*/)?(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?(/.*)?";

    /**
     * Reads one.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    static IndexEntry at(int at, ByteBuffer index) {
        if (index.getInt(at) != SIGNATURE) {
            throw new IndexOutOfBoundsException();
        }
        int name = unsignedShort(index, at + 28);
        return new IndexEntry(
                text(index, at + LENGTH, name),
                unsignedShort(index, at + 8),
                unsignedShort(index, at + 10),
                unsignedInt(index, at + 16),
                unsignedInt(index, at + 20),
                unsignedInt(index, at + 24),
                unsignedShort(index, at + 40),
                unsignedInt(index, at + 42),
                hasPlainFields(index, at + LENGTH + name, unsignedShort(index, at + 30)));
    }

    /** How long the entry at a place is, with all that belongs to it. */
    static int length(int at, ByteBuffer index) {
        return LENGTH
                + unsignedShort(index, at + 28)
                + unsignedShort(index, at + 30)
                + unsignedShort(index, at + 32);
    }

    static int unsignedShort(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    static String text(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static boolean hasPlainFields(ByteBuffer index, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int kind = unsignedShort(index, at);
            if (kind == ZIP64 || kind == UNICODE_NAME) {
                return false;
            }
            at += 4 + unsignedShort(index, at + 2);
        }
        return true;
    }

    /** Whether it is packed in one of the two ways that every program knows. */
    boolean isPackedPlainly() {
        return hasPlainFields && (method == STORED || method == DEFLATED);
    }

    boolean isLink() {
        return (mode & KIND) == LINK;
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether its length and checksum stand behind its content, not before it. */
    boolean hasLengthsBehind() {
        return (flags & LENGTHS_BEHIND) != 0;
    }

    /** The name as systems compare it that do not tell capitals. */
    String folded() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether the name is one that every system takes, and stays within the archive. */
    boolean isNamedWell() {
        return name.matches("[A-Za-z0-9._\\-]+(/[A-Za-z0-9._\\-]+)*")
                && !name.matches("(.*/)?[^/]*\\.(/.*)?")
                && !name.matches(DEVICE);
    }
}

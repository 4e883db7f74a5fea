package vn.binhxet.province.archive;

import vn.binhxet.port.ArchiveTrouble;

import java.nio.ByteBuffer;

/**
 * What an archive says of a file just before its content (APPNOTE.TXT 4.3.7), and behind it. It
 * says the same as the index, or programs that read the one and not the other see another file.
 *
 * @param content where the content begins
 * @param end where the next file may begin
 */
record LocalHead(long content, long end) {
    private static final int SIGNATURE = 0x04034b50;
    private static final int LENGTH = 30;
    private static final int BEHIND = 0x08074b50;
    private static final int BEHIND_LENGTH = 12;

    /**
     * Reads it.
     *
     * @throws IndexOutOfBoundsException if the archive ends before the file does
     */
    static LocalHead of(FileBytes archive, IndexEntry entry) throws ContentRefused {
        ByteBuffer head = archive.at(entry.at(), LENGTH);
        if (head.getInt(0) != SIGNATURE) {
            throw new ContentRefused(ArchiveTrouble.CONTENT_BROKEN, entry.name());
        }
        int name = IndexEntry.unsignedShort(head, 26);
        int extra = IndexEntry.unsignedShort(head, 28);
        String inside = IndexEntry.text(archive.at(entry.at() + LENGTH, name), 0, name);
        if (!inside.equals(entry.name())) {
            throw new ContentRefused(ArchiveTrouble.NAMED_OTHERWISE, entry.name(), inside);
        }
        long content = entry.at() + LENGTH + name + extra;
        long end = content + entry.packed();
        boolean same =
                IndexEntry.unsignedShort(head, 6) == entry.flags()
                        && IndexEntry.unsignedShort(head, 8) == entry.method();
        if (entry.hasLengthsBehind()) {
            boolean signed = archive.at(end, 4).getInt(0) == BEHIND;
            ByteBuffer behind = archive.at(end + (signed ? 4 : 0), BEHIND_LENGTH);
            same &= tells(entry, behind, 0);
            end += BEHIND_LENGTH + (signed ? 4 : 0);
        } else {
            same &= tells(entry, head, 14);
        }
        if (!same) {
            throw new ContentRefused(ArchiveTrouble.TOLD_OTHERWISE, entry.name());
        }
        return new LocalHead(content, end);
    }

    /** Whether checksum and lengths are those of the index. */
    private static boolean tells(IndexEntry entry, ByteBuffer bytes, int at) {
        return IndexEntry.unsignedInt(bytes, at) == entry.crc()
                && IndexEntry.unsignedInt(bytes, at + 4) == entry.packed()
                && IndexEntry.unsignedInt(bytes, at + 8) == entry.size();
    }
}

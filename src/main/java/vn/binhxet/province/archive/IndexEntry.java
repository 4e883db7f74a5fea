package vn.binhxet.province.archive;

/**
 * What the index of an archive says of a file (APPNOTE.TXT 4.3.12).
 *
 * @param flags its general purpose bits
 * @param method 0 as it is, 8 deflated
 * @param mode rights and kind, as Unix keeps them; 0 where another system packed it
 * @param at where its own head begins
 */
record IndexEntry(
        String name, int flags, int method, long crc, long packed, long size, int mode, long at) {
    private static final int KIND = 0170000;
    private static final int LINK = 0120000;

    boolean isLink() {
        return (mode & KIND) == LINK;
    }

    boolean isEncrypted() {
        return (flags & 1) != 0;
    }

    /** Whether the name is one that every system takes, and stays within the archive. */
    boolean isNamedWell() {
        return name.matches("[A-Za-z0-9._\\-]+(/[A-Za-z0-9._\\-]+)*")
                && !name.matches("(.*/)?\\.\\.?(/.*)?");
    }
}

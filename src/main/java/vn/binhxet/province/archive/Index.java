package vn.binhxet.province.archive;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.ArchiveTrouble;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The index at the end of an archive (APPNOTE.TXT 4.3.12 and 4.3.16).
 *
 * @param entries in its order
 * @param from where it begins; all before it belongs to the files
 * @param problems what is wrong with the archive as a whole
 * @param isWhole whether all entries could be read
 */
record Index(List<IndexEntry> entries, long from, List<Problem> problems, boolean isWhole) {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xffff;

    /** More than the index of so many files needs. */
    private static final int MOST_BYTES = 4 << 20;

    /** Where the record of the end begins; -1 where there is none. */
    static long end(FileBytes file) {
        int tail = (int) Math.min(file.length(), END_LENGTH + LONGEST_REMARK);
        ByteBuffer bytes = file.at(file.length() - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return file.length() - tail + at;
            }
        }
        return -1;
    }

    static Index of(FileBytes file) {
        long end = end(file);
        if (end < 0) {
            return none(Problem.of(ArchiveTrouble.NOT_AN_ARCHIVE, ""));
        }
        ByteBuffer last = file.at(end, END_LENGTH);
        int count = IndexEntry.unsignedShort(last, 10);
        if (count > ArchiveReader.MOST_FILES) {
            return none(Problem.of(ArchiveTrouble.TOO_MANY, "", count, ArchiveReader.MOST_FILES));
        }
        long from = IndexEntry.unsignedInt(last, 16);
        long length = IndexEntry.unsignedInt(last, 12);
        boolean oneDisk = last.getInt(4) == 0 && IndexEntry.unsignedShort(last, 8) == count;
        if (!oneDisk || length > MOST_BYTES || from + length != end) {
            return none(Problem.of(ArchiveTrouble.INDEX_BROKEN, ""));
        }
        List<Problem> problems = new ArrayList<>();
        if (end + END_LENGTH != file.length() || IndexEntry.unsignedShort(last, 20) > 0) {
            problems.add(Problem.of(ArchiveTrouble.MORE_BYTES, ""));
        }
        return read(file.at(from, (int) length), count, from, problems);
    }

    private static Index read(ByteBuffer index, int count, long from, List<Problem> problems) {
        List<IndexEntry> entries = new ArrayList<>();
        int at = 0;
        try {
            for (int i = 0; i < count; i++) {
                entries.add(IndexEntry.at(at, index));
                at += IndexEntry.length(at, index);
            }
        } catch (IndexOutOfBoundsException _) {
            at = -1;
        }
        if (at != index.limit()) {
            return none(Problem.of(ArchiveTrouble.INDEX_BROKEN, ""));
        }
        return new Index(List.copyOf(entries), from, List.copyOf(problems), true);
    }

    private static Index none(Problem problem) {
        return new Index(List.of(), 0, List.of(problem), false);
    }
}

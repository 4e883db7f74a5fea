package vn.binhxet.document;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/**
 * A paper of the meeting.
 *
 * @param title its name, as lists of files and readers for the blind give it
 * @param language of its words; decides how numbers are written
 * @param letterhead stands above the first part; null if there is none
 * @param parts in order; each begins on a new page
 * @param marks what a reader must know on every page ("dự thảo", "tạm tính", a sample regulation)
 * @param watermark a word across every page, or null
 * @param stamp what vouches for it, at the foot of every page; null for a paper of no meeting
 */
public record Document(
        String title,
        Locale language,
        Orientation orientation,
        @Nullable Letterhead letterhead,
        List<Part> parts,
        List<String> marks,
        @Nullable String watermark,
        @Nullable Stamp stamp) {
    public Document {
        parts = List.copyOf(parts);
        marks = List.copyOf(marks);
    }

    /** How an A4 page is held. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /**
     * What begins on a new page, or is a sheet of its own in a workbook.
     *
     * @param name short, for the tab of a sheet
     */
    public record Part(String name, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }
}

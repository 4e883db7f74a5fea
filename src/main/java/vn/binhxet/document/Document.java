package vn.binhxet.document;

import org.jspecify.annotations.Nullable;

import vn.binhxet.document.Block.Paragraph;

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
     * @param apart whether it is a paper of its own, printed together with others: its pages are
     *     counted by themselves
     */
    public record Part(String name, List<Block> blocks, boolean apart) {
        public Part {
            blocks = List.copyOf(blocks);
        }

        /** Of one paper with the parts before. */
        public Part(String name, List<Block> blocks) {
            this(name, blocks, false);
        }

        /**
         * From which block on all stand on one page: the signatures at the end and what is said
         * right above them, notes and lines to write on or one sentence, with its heading. The
         * number of blocks where nobody signs at the end.
         */
        public int ending() {
            int signed = blocks.size();
            while (signed > 0 && blocks.get(signed - 1) instanceof Block.Signatures) {
                signed--;
            }
            return signed == blocks.size() ? signed : lastWords(signed);
        }

        private int lastWords(int before) {
            int first = before;
            while (first > 0 && isNoted(blocks.get(first - 1))) {
                first--;
            }
            if (first > 0
                    && blocks.get(first - 1) instanceof Paragraph words
                    && (first == before || words.leadsOn())) {
                first--;
            }
            boolean headed = first > 0 && blocks.get(first - 1) instanceof Block.Heading;
            return headed && first < before ? first - 1 : first;
        }

        /** A note, or lines to write one. */
        private static boolean isNoted(Block block) {
            return block instanceof Block.Lines
                    || (block instanceof Paragraph(var role, _) && role == Paragraph.Role.NOTE);
        }
    }
}

package vn.binhxet.document;

import java.util.List;

/** A piece of a paper, from its top to its bottom. */
public sealed interface Block
        permits Block.Heading, Block.Paragraph, Block.Lines, Block.Signatures, Letterhead, Table {
    /** Whether it says nothing without what follows: a heading, or words that end with a colon. */
    default boolean leadsOn() {
        return switch (this) {
            case Heading _ -> true;
            case Paragraph(_, var text) -> text.endsWith(":");
            case Lines _, Signatures _, Letterhead _, Table _ -> false;
        };
    }

    /** Whether it is a line of what the paper is about. */
    default boolean isSubject() {
        return this instanceof Heading(var rank, _) && rank == Heading.Rank.SUBJECT;
    }

    /** A line that names what follows. */
    record Heading(Rank rank, String text) implements Block {
        /** What is named: the paper, what it is about, or a part of it. */
        public enum Rank {
            PAPER,
            SUBJECT,
            PART
        }
    }

    /** Sentences. */
    record Paragraph(Role role, String text) implements Block {
        /** What the words are for; it decides where they stand and how they look. */
        public enum Role {
            /** Plain words. */
            BODY,
            /** Words with room to write in between them, on lines far enough apart for that. */
            FORM,
            /** A mark below the name of the paper. */
            MARK,
            /** A note below a table. */
            NOTE,
            /**
             * To whom the paper goes, a line each: one alone stands in the middle; of several, a
             * line that ends with a colon goes before lines that begin with a dash.
             */
            ADDRESS,
            /** Place and day where there is no letterhead, at the right. */
            RIGHT
        }
    }

    /**
     * Dotted lines to write on by hand.
     *
     * @param count at least 1
     */
    record Lines(int count) implements Block {
        public Lines {
            if (count < 1) {
                throw new IllegalArgumentException("no line: " + count);
            }
        }
    }

    /**
     * Who signs, side by side; kept together on one page.
     *
     * @param recipients who gets a copy (<i>nơi nhận</i>), a line each, at the left of those who
     *     sign; empty if nobody is named
     */
    record Signatures(List<Signature> all, List<String> recipients) implements Block {
        public Signatures {
            all = List.copyOf(all);
            recipients = List.copyOf(recipients);
        }

        /** Of a paper that is sent to nobody. */
        public Signatures(List<Signature> all) {
            this(all, List.of());
        }

        /** Whether the left is for others: copies are sent, or one signs alone (NĐ 30/2020). */
        public boolean standsAtTheRight() {
            return !recipients.isEmpty() || all.size() == 1;
        }
    }

    /**
     * Place for one signature.
     *
     * @param as in what capacity, line by line, in capitals
     * @param of the office or unit below it; may be empty
     * @param name who signs, empty if not known
     */
    record Signature(List<String> as, String of, String name) {
        public Signature {
            as = List.copyOf(as);
        }
    }
}

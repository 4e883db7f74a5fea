package vn.binhxet.document;

import java.util.List;

/** A piece of a paper, from its top to its bottom. */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Signatures, Table {

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
        /** Plain words, a mark below the name of the paper, or a note below a table. */
        public enum Role {
            BODY,
            MARK,
            NOTE
        }
    }

    /** Who signs, side by side; kept together on one page. */
    record Signatures(List<Signature> all) implements Block {
        public Signatures {
            all = List.copyOf(all);
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

package vn.binhxet.ui.projector.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What is in view, as words, numbers and flags; all words are ready to be drawn. */
public sealed interface Page {
    /** Nothing. */
    record Black() implements Page {}

    /** Edges, looks and sizes, to set up a projector by. */
    record Test() implements Page {}

    /** What meeting this is. */
    record Title(String title, String bloc, String below) implements Page {}

    /**
     * A sentence, a code, or thanks.
     *
     * @param heading empty for none
     * @param below empty for none
     */
    record Words(String heading, String words, String below) implements Page {}

    /**
     * Where the order of business stands.
     *
     * @param next empty where nothing follows
     */
    record Business(String heading, String now, String nextHeading, String next) implements Page {}

    /**
     * Who is here, as a ring.
     *
     * @param needed how many make a quorum
     */
    record Attendance(
            String heading, int present, int whole, int needed, boolean enough, String words)
            implements Page {}

    /** A vote on a text, in large figures. */
    record Votes(String heading, List<Figure> figures, String verdict) implements Page {
        public Votes {
            figures = List.copyOf(figures);
        }
    }

    /** A number and what it counts. */
    record Figure(String number, String of) {}

    /** Names in order, under headings. */
    record Listing(String heading, String note, List<Part> parts) implements Page {
        public Listing {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a listing.
     *
     * @param heading empty for none
     */
    record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line of a listing.
     *
     * @param place a number or a place; empty for none
     * @param figure at the right; empty for none
     */
    record Line(String place, String name, String figure) {}

    /** How many papers were read of those to be read. */
    record Progress(String heading, String note, int read, int whole, String words)
            implements Page {}

    /**
     * A result, revealed as far as its slots are filled.
     *
     * @param enough where a name has enough; null until one is revealed
     */
    record Reveal(
            String heading, String note, List<Slot> slots, @Nullable Enough enough, String below)
            implements Page {
        public Reveal {
            slots = List.copyOf(slots);
        }
    }

    /**
     * A place.
     *
     * @param place its number, as written
     * @param held null while it is hidden: all hidden places are alike
     */
    record Slot(String place, @Nullable Held held) {}

    /**
     * What was revealed of a place.
     *
     * @param name the unit, the units that tie for it, or the words for nobody
     * @param votes in words; empty where nobody holds it
     * @param share in percent; empty where there is none
     * @param length of the bar, 0 to 1
     * @param won false where it is open or tied
     */
    record Held(String name, String votes, String share, double length, boolean won) {}

    /**
     * The line at which a name has enough.
     *
     * @param at 0 to 1
     */
    record Enough(double at, String words) {}
}

package vn.binhxet.session;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.Stories;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Counting papers whose answer is known: the papers, and a rehearsal to type them in. */
public final class Practice {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm");

    private final Stories stories;
    private final Exporter exporter;
    private final Clock clock;

    Practice(Stories stories, Exporter exporter, Clock clock) {
        this.stories = stories;
        this.exporter = exporter;
        this.clock = clock;
    }

    /** The papers that ship with the program; read anew each time. */
    public Deck deck() {
        return stories.deck();
    }

    /** A name for the file of a rehearsal that begins now. */
    public String fileName() {
        return "dien-tap-kiem-phieu-" + minute(clock) + ".binhxet";
    }

    /** The minute it is now, for the name of a file. */
    static String minute(Clock clock) {
        return MINUTE.format(OffsetDateTime.now(clock));
    }

    /**
     * Writes the papers, filled in, and their answer as a PDF; a file of that name is replaced.
     *
     * @throws StoreFailure if it cannot be written
     */
    public Path print(Path file) {
        Deck deck = deck();
        exporter.practice(deck, StoryPlayer.after(deck.story()), file);
        return file;
    }
}

package vn.binhxet.ui.kit;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.session.Practice;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where practice papers are taken from and put to print, off the FX thread. Used on the FX thread.
 */
public final class DeckShelf {
    private final Practice practice;
    private final Work work;

    public DeckShelf(Practice practice, Work work) {
        this.practice = practice;
        this.work = work;
    }

    /** Reads the deck that ships with the program. */
    public void deck(Consumer<Deck> found) {
        Errand.run(work, () -> new Outcome.Done<>(practice.deck()), found, _ -> {});
    }

    /** Writes its papers, filled in, and their answer as a PDF; a file of that name is replaced. */
    public void print(Path file, Consumer<Path> written, Consumer<List<Problem>> refused) {
        Errand.run(work, () -> new Outcome.Done<>(practice.print(file)), written, refused);
    }

    /** A name for the file of a rehearsal that begins now. */
    public String fileName() {
        return practice.fileName();
    }
}

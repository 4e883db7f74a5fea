package vn.binhxet.ui.kit;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.terms.Outcome;
import vn.binhxet.session.Practice;

import java.util.function.Consumer;

/** Where practice papers are taken from, off the FX thread. Used on the FX thread. */
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

    /** A name for the file of a rehearsal that begins now. */
    public String fileName() {
        return practice.fileName();
    }
}

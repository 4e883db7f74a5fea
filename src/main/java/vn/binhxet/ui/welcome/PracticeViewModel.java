package vn.binhxet.ui.welcome;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.FilePicker;
import vn.binhxet.ui.kit.Shelf;

import java.nio.file.Path;
import java.util.List;

/** Counting practice papers: a rehearsal that stands where the first of them is typed. */
final class PracticeViewModel {
    private final Shelf shelf;
    private final DeckShelf decks;
    private final FilePicker picker;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());

    PracticeViewModel(Shelf shelf, DeckShelf decks, FilePicker picker) {
        this.shelf = shelf;
        this.decks = decks;
        this.picker = picker;
    }

    /** Why it did not begin. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Makes the file of a rehearsal and opens it. */
    void begin() {
        problems.set(List.of());
        picker.create("welcome.kind.meeting", decks.fileName())
                .ifPresent(file -> decks.deck(deck -> begin(file, deck)));
    }

    private void begin(Path file, Deck deck) {
        shelf.create(file, deck.story(), deck.story().steps().size(), problems::set);
    }
}

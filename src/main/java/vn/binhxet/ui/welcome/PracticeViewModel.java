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
import java.util.Optional;

/** Counting practice papers: a rehearsal that stands where the first of them is typed. */
final class PracticeViewModel {
    private static final String PAPERS = "bo-phieu-tap.pdf";

    private final Shelf shelf;
    private final DeckShelf decks;
    private final FilePicker picker;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Path>> printed =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    PracticeViewModel(Shelf shelf, DeckShelf decks, FilePicker picker) {
        this.shelf = shelf;
        this.decks = decks;
        this.picker = picker;
    }

    /** Why the last thing asked for was not done. */
    ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Where the papers were put to print; empty before. */
    ReadOnlyObjectProperty<Optional<Path>> printed() {
        return printed.getReadOnlyProperty();
    }

    /** Puts the papers and their answer into a file to print. */
    void print() {
        problems.set(List.of());
        picker.create("welcome.kind.practice", PAPERS)
                .ifPresent(file ->
                        decks.print(file, where -> printed.set(Optional.of(where)), problems::set));
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

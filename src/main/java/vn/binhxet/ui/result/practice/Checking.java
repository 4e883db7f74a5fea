package vn.binhxet.ui.result.practice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.DeckCheck;
import vn.binhxet.core.deck.Difference;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.document.practice.DeckWords;
import vn.binhxet.ui.kit.DeckShelf;
import vn.binhxet.ui.kit.Desk;

import java.util.List;
import java.util.Optional;

/**
 * Holds the count of a practice deck against its answer, once it is sealed and never before: who
 * types must not be told. In an official meeting there is nothing to check.
 */
public final class Checking {
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Checked>> checked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Deck deck;

    /**
     * What came of it.
     *
     * @param verdict in one sentence
     * @param where the count went wrong, a line each; empty if it did not
     */
    public record Checked(String verdict, List<String> where) {
        public Checked {
            where = List.copyOf(where);
        }
    }

    public Checking(Desk desk, DeckShelf decks) {
        this.desk = desk;
        if (desk.meeting().get().prepared().rehearsal()) {
            decks.deck(this::check);
        }
        desk.settled().subscribe(this::follow);
    }

    /** Empty while the count is not sealed, and where no practice deck is counted. */
    public ReadOnlyObjectProperty<Optional<Checked>> checked() {
        return checked.getReadOnlyProperty();
    }

    private void check(Deck found) {
        deck = found;
        follow(desk.settled().get());
    }

    private void follow(Meeting meeting) {
        Deck answer = deck;
        if (answer != null) {
            checked.set(
                    answer.roundIn(meeting)
                            .flatMap(round -> meeting.results().of(round))
                            .map(result -> compare(answer, result)));
        }
    }

    private Checked compare(Deck answer, RoundResult decided) {
        Round round = decided.round();
        List<Difference> differences =
                DeckCheck.of(answer, round.officialCount().box(), decided.result());
        DeckWords words = new DeckWords(answer, desk.text());
        return new Checked(
                words.verdict(differences), differences.stream().map(words::of).toList());
    }
}

package vn.binhxet.document.practice;

import vn.binhxet.core.ballot.Contest;
import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.deck.Marks;
import vn.binhxet.core.terms.UnitId;
import vn.binhxet.document.ballot.Handwriting;
import vn.binhxet.document.ballot.Handwriting.Cross;
import vn.binhxet.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands on each copy of a deck's paper. */
public final class PracticeCopies {
    private PracticeCopies() {}

    /** One for each paper of the deck, in their order, each with its number. */
    public static List<Handwriting> of(Deck deck, Text text) {
        var bloc = deck.story().prepared().bloc();
        String stamp = bloc.name(bloc.head()).toUpperCase(text.locale());
        List<Handwriting> copies = new ArrayList<>();
        for (int i = 0; i < deck.papers().size(); i++) {
            Marks marks = deck.papers().get(i).marks();
            copies.add(
                    new Handwriting(
                            text.of("paper.practice.number", i + 1),
                            boxes(marks.ticked(), deck.contest()),
                            rows(marks.struck(), deck.contest()),
                            boxes(marks.smeared(), deck.contest()),
                            Optional.ofNullable(marks.written()).stream().toList(),
                            marks.signed(),
                            marks.stamped() ? stamp : null));
        }
        return List.copyOf(copies);
    }

    private static Set<Cross> boxes(List<UnitId> names, Contest contest) {
        return rows(names, contest).stream()
                .map(row -> new Cross(row, 1))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> rows(List<UnitId> names, Contest contest) {
        return names.stream()
                .map(name -> contest.candidates().indexOf(name) + 1)
                .collect(Collectors.toSet());
    }
}

package vn.binhxet.core.deck;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.List;

/**
 * What a voter did to a practice paper, as it is to be seen on it. Names are candidates.
 *
 * @param ticked names with a cross in their box
 * @param struck names crossed out
 * @param smeared names over whose boxes the pen was dragged, so that nobody can tell which is meant
 * @param written a name written in below the list; null if there is none
 * @param signed whether somebody signed the paper
 * @param stamped whether it bears the stamp of those who handed it out
 */
public record Marks(
        List<UnitId> ticked,
        List<UnitId> struck,
        List<UnitId> smeared,
        @Nullable String written,
        boolean signed,
        boolean stamped) {
    public Marks {
        ticked = List.copyOf(ticked);
        struck = List.copyOf(struck);
        smeared = List.copyOf(smeared);
    }
}

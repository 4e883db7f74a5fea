package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.Set;

/**
 * One counting of a round's papers; a recount is another.
 *
 * @param reason why it was counted again; null for the first count
 * @param totals a hand count, alone or beside the papers
 * @param seal null while counting
 */
public record Count(
        @Nullable String reason, Box box, @Nullable Totals totals, @Nullable Seal seal) {
    public static final Count FIRST = new Count(null, Box.EMPTY, null, null);

    static Count again(String reason) {
        return new Count(reason, Box.EMPTY, null, null);
    }

    public boolean isSealed() {
        return seal != null;
    }

    public boolean isStarted() {
        return totals != null || !box.isEmpty();
    }

    /** The hand count that counts because no papers were typed; null if there is none. */
    public @Nullable Totals handsAlone() {
        return box.isEmpty() ? totals : null;
    }

    /** Papers returned, by the papers typed or else by the hand count. */
    public int returned() {
        Totals hands = handsAlone();
        return hands == null ? box.returned() : hands.returned();
    }

    /** Candidates whose votes are shown but who get no place; none while counting. */
    public Set<UnitId> cannotBeChosen() {
        return seal == null ? Set.of() : seal.cannotBeChosen();
    }

    Count with(Box changed) {
        return new Count(reason, changed, totals, seal);
    }

    Count with(Totals entered) {
        return new Count(reason, box, entered, seal);
    }

    Count with(Seal closed) {
        return new Count(reason, box, totals, closed);
    }
}

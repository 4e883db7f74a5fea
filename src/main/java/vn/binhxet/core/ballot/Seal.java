package vn.binhxet.core.ballot;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.util.Set;

/**
 * How a count was closed. After it nothing in the count changes.
 *
 * @param unused papers issued to the committee and not handed to a voter
 * @param spoiled papers exchanged by voters
 * @param notReturned papers that did not come back
 * @param reason why the numbers of papers do not agree; null when they do
 * @param cannotBeChosen candidates barred or withdrawn by then: their votes are shown, but they get
 *     no place
 */
public record Seal(
        int unused,
        int spoiled,
        int notReturned,
        @Nullable String reason,
        Set<UnitId> cannotBeChosen) {
    public Seal {
        cannotBeChosen = Set.copyOf(cannotBeChosen);
    }
}

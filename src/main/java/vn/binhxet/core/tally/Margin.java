package vn.binhxet.core.tally;

import vn.binhxet.core.terms.UnitId;

/**
 * How firm an outcome is: the smallest number of papers whose change would change it. The outcome
 * is the units chosen and the tie across the last place. A changed paper says anything a paper of
 * the contest may say, or is invalid; the number of papers returned stays.
 *
 * @param papers at least 1
 * @param exact false where the papers themselves are not known and more may be needed
 * @param event what so few papers can bring about; one of several as near
 */
public record Margin(int papers, boolean exact, Event event) {
    /** How an outcome becomes another. */
    public sealed interface Event {
        /** Units across the last place are no longer equal. */
        record TieBroken() implements Event {}

        /** A unit with a place falls below the threshold. */
        record Fails(UnitId unit) implements Event {}

        /** A unit reaches the threshold while there are places left. */
        record Passes(UnitId unit) implements Event {}

        /** A unit above the threshold has as many votes as one with a place, or more. */
        record CatchesUp(UnitId unit, UnitId with) implements Event {}
    }
}

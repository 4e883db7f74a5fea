package vn.binhxet.core.adoption;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.regulation.Threshold;
import vn.binhxet.core.terms.Share;

import java.math.BigDecimal;

/**
 * What a show of hands would come to, before it is recorded.
 *
 * @param told what was told so far, and what follows from it
 * @param voters who can vote now
 * @param enough what the regulation asks
 * @param base of how many it is taken
 */
public record Reckoning(Opinions told, int voters, Threshold enough, int base) {
    /** In the room as it is now, under the regulation in force. */
    public static Reckoning of(Meeting meeting, Opinions told) {
        Threshold enough = meeting.regulation().adoption();
        return new Reckoning(told, meeting.votersPresent(), enough, meeting.peopleIn(enough));
    }

    /** Whether everybody in the room was counted, and once. */
    public boolean isWhole() {
        return told.areOfAll(voters);
    }

    public boolean isAdopted() {
        return enough.reachedBy(inFavour(), base);
    }

    /** How many must be in favour; null where nobody is there, whom nothing is enough of. */
    public @Nullable Long needed() {
        return enough.smallestEnough(base);
    }

    /** Those in favour, in percent of the base with two decimals; null for a base of 0. */
    public @Nullable BigDecimal share() {
        return Share.percent(inFavour(), base);
    }

    public int inFavour() {
        Integer number = told.inFavour();
        return number == null ? 0 : number;
    }
}

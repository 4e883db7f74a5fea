package vn.binhxet.ui.ballot.opening;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.core.terms.UnitId;

import java.util.List;
import java.util.Objects;

/**
 * A round that can be opened next, ready-made.
 *
 * @param asked the opening it is, with nothing changed
 * @param usual who stands if nothing is changed; empty if it cannot be opened
 */
public record Offer(Subject subject, Kind kind, Command.OpenRound asked, List<UnitId> usual) {
    /** How it came about. */
    public enum Kind {
        /** Nothing was voted on yet. */
        FIRST,
        /** People decided to vote again among the tied. */
        RE_VOTE,
        /** Places are left, or fell open. */
        NEXT_PLACES,
        /** A round was voided. */
        REPLACES
    }

    public Offer {
        usual = List.copyOf(usual);
    }

    /** Whether something before calls for it. */
    public boolean isAgain() {
        return kind != Kind.FIRST;
    }

    /** Whether the office can also be given without this vote. */
    public boolean isOptional() {
        return !isAgain() && subject instanceof Office office && office.isHeldWithoutVotes();
    }

    /** The round that calls for it; null for a first round. */
    public @Nullable RoundId earlier() {
        return switch (kind) {
            case FIRST -> null;
            case RE_VOTE, NEXT_PLACES -> asked.after();
            case REPLACES -> asked.replaces();
        };
    }

    /** Whether it is the same vote, whatever name its round would get. */
    boolean isSame(Offer other) {
        return subject.code().equals(other.subject.code())
                && kind == other.kind
                && Objects.equals(earlier(), other.earlier());
    }
}

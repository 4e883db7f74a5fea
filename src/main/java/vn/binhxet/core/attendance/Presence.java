package vn.binhxet.core.attendance;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.UnitId;

import java.time.OffsetDateTime;

/**
 * One person in the room, from one entry of the journal to another.
 *
 * @param unit the person's own unit
 * @param standsFor the unit the person votes for: the own one, or another by proxy
 * @param role the person's office
 * @param votes false for one who only accompanies
 * @param document number of the authorisation paper, or null
 * @param since number of the journal's entry at which the person came
 * @param until number of the entry at which the person left; null while in the room
 */
public record Presence(
        UnitId unit,
        UnitId standsFor,
        String delegate,
        String role,
        boolean votes,
        @Nullable String document,
        int since,
        OffsetDateTime arrivedAt,
        @Nullable Integer until,
        @Nullable OffsetDateTime leftAt) {
    public boolean isHere() {
        return until == null;
    }

    /** Whether this is somebody of the unit, or somebody standing in for it. */
    public boolean concerns(UnitId id) {
        return unit.equals(id) || standsFor.equals(id);
    }

    public boolean byProxy() {
        return document != null || !unit.equals(standsFor);
    }

    boolean isHereBetween(int from, int to) {
        return since <= to && (until == null || until >= from);
    }

    Presence left(int seq, OffsetDateTime at) {
        return new Presence(
                unit, standsFor, delegate, role, votes, document, since, arrivedAt, seq, at);
    }
}

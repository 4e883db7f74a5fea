package broken.ballots_are_secret.core.attendance;

/** Somebody in the room. */
public record Voter(String name) {}

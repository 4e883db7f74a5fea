package vn.binhxet.core.bloc;

/**
 * A guest of the meeting; guests have no vote.
 *
 * @param role the office that is read out with the name
 */
public record Guest(String name, String role) {}

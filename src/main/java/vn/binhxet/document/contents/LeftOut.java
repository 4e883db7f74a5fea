package vn.binhxet.document.contents;

/**
 * A file that was attached to the meeting and does not go with the dossier.
 *
 * @param name as it was attached
 * @param what it is, in words
 * @param sha256 in small hexadecimal digits
 */
public record LeftOut(String name, String what, String sha256) {}

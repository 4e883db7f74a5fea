package vn.binhxet.document.contents;

/**
 * A file of a dossier.
 *
 * @param name within the dossier
 * @param what it is, in words
 * @param pages 0 where they are not known
 * @param sha256 in small hexadecimal digits
 */
public record Enclosed(String name, String what, int pages, long bytes, String sha256) {}

package vn.binhxet.port;

/**
 * A file that belongs to a meeting, as its copy is called.
 *
 * @param name of the copy, in plain letters
 * @param sha256 of its content, in 64 small hexadecimal digits
 */
public record Attachment(String name, String sha256) {}

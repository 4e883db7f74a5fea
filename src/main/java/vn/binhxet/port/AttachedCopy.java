package vn.binhxet.port;

import java.nio.file.Path;

/**
 * Where the copy of an attached file lies.
 *
 * @param kind what it is, as it was recorded
 * @param file beside the meeting file; whether it is there and unchanged, who reads it finds out
 */
public record AttachedCopy(String kind, Attachment attachment, Path file) {}

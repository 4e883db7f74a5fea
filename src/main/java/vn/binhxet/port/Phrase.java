package vn.binhxet.port;

/**
 * Words that are written often (<i>mẫu câu</i>), and what is typed for them.
 *
 * @param key some small letters without marks: "nt"
 */
public record Phrase(String key, String words) {}

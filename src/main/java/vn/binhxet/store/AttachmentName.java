package vn.binhxet.store;

import vn.binhxet.core.terms.PlainLetters;

import java.nio.file.Path;

/**
 * What the copy of an attached file is called: plain small letters, digits, hyphens and dots, so
 * that every system and every archive keeps it.
 *
 * @param stem at most 80 characters
 * @param ending with its dot; empty if there is none
 */
record AttachmentName(String stem, String ending) {
    private static final int LONGEST_STEM = 80;
    private static final int LONGEST_ENDING = 10;

    /** Names that stand for devices on Windows, whatever their ending. */
    private static final String DEVICE = "(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?";

    static AttachmentName of(Path file) {
        String plain = PlainLetters.of(String.valueOf(file.getFileName()));
        int dot = plain.lastIndexOf('.');
        String ending = dot < 0 ? "" : safe(plain.substring(dot + 1), LONGEST_ENDING);
        String stem = safe(dot < 0 ? plain : plain.substring(0, dot), LONGEST_STEM);
        if (stem.isEmpty() || stem.matches(DEVICE)) {
            stem = "tep-" + stem;
        }
        return new AttachmentName(stem.replaceAll("-+$", ""), ending.isEmpty() ? "" : "." + ending);
    }

    /**
     * The name to try.
     *
     * @param attempt from 1; from the second on it stands in the name
     */
    String attempt(int attempt) {
        return attempt == 1 ? stem + ending : stem + "-" + attempt + ending;
    }

    private static String safe(String plain, int longest) {
        String safe = plain.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return safe.substring(0, Math.min(safe.length(), longest)).replaceAll("[-.]+$", "");
    }
}

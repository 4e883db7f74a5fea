package vn.binhxet.intake.workbook;

import vn.binhxet.core.terms.PlainLetters;
import vn.binhxet.text.Text;

import java.util.List;
import java.util.Locale;

/** The words for done, not done and not assigned, with or without marks, in either language. */
final class Choices {
    private static final List<Text> LANGUAGES =
            List.of(Text.in(Text.VIETNAMESE), Text.in(Locale.ENGLISH));
    private static final List<String> DASHES = List.of("-", "–", "—");

    private Choices() {}

    static boolean isMet(String words) {
        return says(words, "input.met");
    }

    static boolean isNotMet(String words) {
        return says(words, "input.notMet");
    }

    static boolean isNotAssigned(String words) {
        return DASHES.contains(words) || says(words, "input.notAssigned");
    }

    static boolean isTick(String words) {
        return says(words, "scoreForm.tick.done");
    }

    private static boolean says(String words, String key) {
        return LANGUAGES.stream().anyMatch(text -> plain(text.of(key)).equals(plain(words)));
    }

    private static String plain(String words) {
        return PlainLetters.of(words).replaceAll("\\s+", " ").strip();
    }
}

package vn.binhxet.core.terms;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as it is typed without marks and capitals: <i>Điện lực</i> is {@code dien luc}. */
public final class PlainLetters {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private PlainLetters() {}

    /** The words in plain small letters; blanks and other signs stay as they are. */
    public static String of(String words) {
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
    }
}

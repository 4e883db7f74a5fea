package vn.binhxet.core.bloc;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as people compare names: composed letters (NFC), one space where there are several, no
 * case. So a name pasted from Excel or typed on another keyboard is the same name.
 *
 * @param value the name in that form
 */
public record NameKey(String value) {
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The key of a name as somebody wrote it. */
    public static NameKey of(String name) {
        return new NameKey(clean(name).toLowerCase(Locale.ROOT));
    }

    /** The name as it is kept: composed letters, single spaces, none at the ends. */
    public static String clean(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }
}

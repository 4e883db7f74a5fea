package vn.binhxet.core.bloc;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name as it is compared with others. Two names are the same if they differ only in capitals,
 * blanks, the way their letters are composed, the length of a dash, or the vowel on which a tone is
 * written (<i>Thủy</i>, <i>Thuỷ</i>): all that changes between Word, Excel and Zalo without anybody
 * wanting it.
 */
public record NameKey(String value) {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASH = Pattern.compile(" ?[\\p{Pd}\\u2212] ?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    public static NameKey of(String name) {
        String plain = DASH.matcher(clean(name).toLowerCase(Locale.ROOT)).replaceAll("-");
        String letters = Normalizer.normalize(plain, Form.NFD);
        return new NameKey(WORD.matcher(letters).replaceAll(NameKey::toneLast));
    }

    /** The text as it is kept: composed, one blank between words, none at its ends. */
    public static String clean(String text) {
        String seen = INVISIBLE.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    /** A syllable has one tone at most, so it may as well stand at its end. */
    private static String toneLast(MatchResult word) {
        StringBuilder tones = new StringBuilder();
        TONE.matcher(word.group()).results().forEach(tone -> tones.append(tone.group()));
        return TONE.matcher(word.group()).replaceAll("") + tones;
    }
}

package vn.binhxet.ui.scoring.typing;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: with a decimal comma or a decimal point. Points between groups of
 * three digits part thousands, as Vietnamese writes them ("5.200"), and so do commas where a
 * decimal point follows ("5,200.5").
 */
public final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("[-−]?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern DOTTED =
            Pattern.compile("[-−]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,6})?");
    private static final Pattern ENGLISH =
            Pattern.compile("[-−]?[1-9]\\d{0,2}(,\\d{3})+\\.\\d{1,6}");

    private Numerals() {}

    /** The number; empty if the text is none. */
    public static Optional<BigDecimal> read(String text) {
        String bare = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (DOTTED.matcher(bare).matches()) {
            return number(bare.replace(".", ""));
        }
        if (ENGLISH.matcher(bare).matches()) {
            return number(bare.replace(",", ""));
        }
        return PLAIN.matcher(bare).matches() ? number(bare) : Optional.empty();
    }

    /** The number if it is a whole one that fits an int. */
    public static Optional<Integer> whole(String text) {
        return read(text)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.abs().compareTo(BigDecimal.valueOf(1_000_000)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private static Optional<BigDecimal> number(String plain) {
        return Optional.of(new BigDecimal(plain.replace(',', '.').replace('−', '-')));
    }
}

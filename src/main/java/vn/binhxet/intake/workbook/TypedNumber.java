package vn.binhxet.intake.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number that was typed as words, with a decimal comma or a decimal point. One that could mean
 * two things ("1.234": 1234 or 1,234) is no number here.
 */
final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+([.,]\\d+)?");
    private static final Pattern BELOW_ONE = Pattern.compile("[+-]?0[.,]\\d+");

    private TypedNumber() {}

    /** Whether the words look like a number at all. */
    static boolean looksLike(String words) {
        return NUMBER.matcher(plain(words)).matches() || isUnclear(words);
    }

    /** Whether it can be read in two ways. */
    static boolean isUnclear(String words) {
        String plain = plain(words);
        return GROUPED.matcher(plain).matches() && !BELOW_ONE.matcher(plain).matches();
    }

    /**
     * The number.
     *
     * @throws NumberFormatException unless it looks like one and is clear
     */
    static BigDecimal of(String words) {
        return new BigDecimal(plain(words).replace(',', '.'));
    }

    private static String plain(String words) {
        return words.replace('\u2212', '-');
    }
}

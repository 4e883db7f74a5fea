package vn.binhxet.core.regulation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How the lines of a table are numbered: 1, 2; I, II; a, b. */
final class Numbering {
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d{1,9})", Pattern.DOTALL);
    private static final Pattern ROMAN = Pattern.compile("(|.*[^\\p{L}\\d])([IVXL]+)");
    private static final Pattern LETTER = Pattern.compile("(|.*\\P{L})([A-Ya-y])");
    private static final List<String> UNITS =
            List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final int MOST_ROMAN = 88;

    private Numbering() {}

    /**
     * What follows a code in its row; empty if the code ends in no number.
     *
     * @param before the code before it, which tells whether "I" is the letter after H or a Roman
     *     one; empty if there is none
     */
    static Optional<String> after(String before, String code) {
        Optional<String> byLetter = letter(code);
        if (letter(before).equals(Optional.of(code))) {
            return byLetter;
        }
        return number(code).or(() -> roman(code)).or(() -> byLetter);
    }

    private static Optional<String> number(String code) {
        Matcher matcher = NUMBER.matcher(code);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(2);
        String next = String.valueOf(Integer.parseInt(digits) + 1);
        String zeros = "0".repeat(Math.max(0, digits.length() - next.length()));
        return Optional.of(matcher.group(1) + zeros + next);
    }

    private static Optional<String> roman(String code) {
        Matcher matcher = ROMAN.matcher(code);
        return matcher.matches()
                ? IntStream.range(1, MOST_ROMAN)
                        .filter(n -> roman(n).equals(matcher.group(2)))
                        .mapToObj(n -> matcher.group(1) + roman(n + 1))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<String> letter(String code) {
        Matcher matcher = LETTER.matcher(code);
        return matcher.matches()
                ? Optional.of(matcher.group(1) + (char) (matcher.group(2).charAt(0) + 1))
                : Optional.empty();
    }

    /** The Roman numeral of a number below 90. */
    private static String roman(int number) {
        return "L".repeat(number >= 50 ? 1 : 0)
                + (number % 50 >= 40 ? "XL" : "X".repeat(number % 50 / 10))
                + UNITS.get(number % 10);
    }
}

package vn.binhxet.core.terms;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The short code by which a signed paper and the meeting file vouch for each other: the first 75
 * bits of an entry's hash as 15 symbols and a check symbol (Luhn mod 32), in four groups of four.
 *
 * @param text such as {@code 7K3F-92QD-M5TX-HW8R}
 */
public record IntegrityCode(String text) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 75;
    private static final int HASH_BITS = 256;
    private static final int LENGTH = 16;

    /**
     * The code of an entry.
     *
     * @param hash a SHA-256 in 64 hexadecimal digits
     */
    public static IntegrityCode of(String hash) {
        BigInteger head = new BigInteger(hash, 16).shiftRight(HASH_BITS - BITS);
        StringBuilder symbols = new StringBuilder();
        for (int shift = BITS - 5; shift >= 0; shift -= 5) {
            symbols.append(SYMBOLS.charAt(head.shiftRight(shift).intValue() & 31));
        }
        symbols.append(SYMBOLS.charAt((32 - luhn(symbols, true)) % 32));
        return new IntegrityCode(grouped(symbols));
    }

    /**
     * Whether a code copied from paper can be one: 16 symbols, small letters and other dashes
     * allowed, O read as 0, I and L as 1, and the check symbol right. Any single wrong symbol is
     * noticed.
     */
    public static boolean isWellFormed(String typed) {
        String plain = plain(typed);
        return plain.length() == LENGTH
                && plain.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)
                && luhn(plain, false) == 0;
    }

    /** Whether what somebody typed is this code, however it is grouped or capitalised. */
    public boolean matches(String typed) {
        return plain(typed).equals(plain(text));
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–—_.]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String grouped(CharSequence symbols) {
        return symbols.toString().replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Luhn mod 32 from the right; the symbol next to the check symbol counts double. */
    private static int luhn(CharSequence symbols, boolean doubleLast) {
        int sum = 0;
        boolean twice = doubleLast;
        for (int i = symbols.length() - 1; i >= 0; i--) {
            int value = SYMBOLS.indexOf(symbols.charAt(i)) * (twice ? 2 : 1);
            sum += value / 32 + value % 32;
            twice = !twice;
        }
        return sum % 32;
    }
}

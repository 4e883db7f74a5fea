package vn.binhxet.form.workbook.regulation;

import vn.binhxet.core.terms.Points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that stand as texts: written with a decimal comma, read with a comma or a point. */
public final class Decimal {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,24}([.,]\\d{1,24})?");
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private Decimal() {}

    /** The number, never so that it may be taken for thousands: 1,125 is written 1,1250. */
    public static String of(Points points) {
        String plain = points.toString().replace('.', ',');
        return isUnclear(plain) ? plain + "0" : plain;
    }

    /** The number; empty if it is none. */
    public static Optional<BigDecimal> read(String text) {
        String plain = plain(text);
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** Whether it may be meant in two ways: "1.000" is a thousand or one. */
    public static boolean isUnclear(String text) {
        return UNCLEAR.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return text.replace(" ", "").replace('\u2212', '-').strip();
    }
}

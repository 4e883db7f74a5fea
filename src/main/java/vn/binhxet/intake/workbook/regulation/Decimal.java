package vn.binhxet.intake.workbook.regulation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers that stand as texts, with a decimal comma or point. */
final class Decimal {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,24}([.,]\\d{1,24})?");
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    private Decimal() {}

    static Optional<BigDecimal> of(String text) {
        String plain = text.replace(" ", "").replace('−', '-');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replace(',', '.')))
                : Optional.empty();
    }

    /** Whether it may be meant in two ways: "1.000" is a thousand or one. */
    static boolean isUnclear(String text) {
        return UNCLEAR.matcher(text.strip()).matches();
    }
}

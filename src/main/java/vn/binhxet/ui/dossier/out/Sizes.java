package vn.binhxet.ui.dossier.out;

import vn.binhxet.text.Text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file as people read it. */
final class Sizes {
    private static final long KILO = 1024;

    private Sizes() {}

    /** In bytes, in whole kilobytes rounded up, or in megabytes with one decimal. */
    static String of(long bytes, Text text) {
        if (bytes < KILO) {
            return text.of("dossier.size.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return text.of("dossier.size.kilo", (bytes + KILO - 1) / KILO);
        }
        BigDecimal mega =
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.HALF_UP);
        return text.of("dossier.size.mega", mega);
    }
}

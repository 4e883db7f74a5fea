package vn.binhxet.ui.shell;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The code of a defect: a pure function of its stack trace and those of its causes, so that the
 * same mistake has the same code on every machine with the same version. Messages are left out:
 * they may hold names.
 */
final class ErrorCode {
    /** Without letters that are misread: no I, L, O, U. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;

    private ErrorCode() {}

    /** Six symbols in two groups: "4K7-Q29". */
    static String of(Throwable thrown) {
        CRC32C sum = new CRC32C();
        sum.update(String.join("\n", lines(thrown)).getBytes(StandardCharsets.UTF_8));
        long rest = sum.getValue();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SYMBOLS.charAt((int) (rest % SYMBOLS.length())));
            rest /= SYMBOLS.length();
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    private static List<String> lines(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        for (@Nullable Throwable t = thrown; t != null && lines.size() < 1000; t = t.getCause()) {
            lines.add(t.getClass().getName());
            for (StackTraceElement frame : t.getStackTrace()) {
                lines.add(
                        frame.getClassName()
                                + "."
                                + frame.getMethodName()
                                + ":"
                                + frame.getLineNumber());
            }
        }
        return lines;
    }
}

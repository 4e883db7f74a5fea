package vn.binhxet.intake.workbook;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.SheetTrouble;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks at a file's bytes before any library for workbooks does. */
final class FileCheck {
    /** The most bytes a file may have; the largest form there is has a tenth of it. */
    static final long LARGEST = 8L << 20;

    private static final long LARGEST_SWOLLEN = 64L << 20;
    private static final int MOST_PARTS = 1_000;
    private static final long SWELLS_FROM = 100_000;
    private static final int MOST_SWELLING = 100;
    private static final int BEGINNING = 4_096;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] BEFORE_2007 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileCheck() {}

    /** Why the file cannot be a workbook for us; empty if it may be one. */
    static Optional<Problem> problemOf(byte[] file) {
        if (startsWith(file, BEFORE_2007)) {
            return problem(
                    contains(file, ENCRYPTED) ? SheetTrouble.PASSWORD : SheetTrouble.OLD_WORKBOOK);
        }
        if (!startsWith(file, ZIP)) {
            return problem(isText(file) ? SheetTrouble.PLAIN_TEXT : SheetTrouble.NOT_A_WORKBOOK);
        }
        try {
            return swells(file) ? problem(SheetTrouble.SWOLLEN) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return problem(SheetTrouble.NOT_A_WORKBOOK);
        }
    }

    private static Optional<Problem> problem(SheetTrouble trouble) {
        return Optional.of(Problem.of(trouble, ""));
    }

    private static boolean startsWith(byte[] file, byte[] beginning) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int i = 0; i + part.length <= file.length; i++) {
            if (Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(byte[] file) {
        for (int i = 0; i < Math.min(file.length, BEGINNING); i++) {
            if (file[i] >= 0 && file[i] < ' ' && "\t\r\n".indexOf(file[i]) < 0) {
                return false;
            }
        }
        return file.length > 0;
    }

    private static boolean swells(byte[] file) throws IOException {
        long all = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                long size = measure(zip, LARGEST_SWOLLEN - all);
                all += size;
                parts++;
                long packed = part.getCompressedSize();
                boolean absurd = size > SWELLS_FROM && packed > 0 && size / packed >= MOST_SWELLING;
                if (absurd || all >= LARGEST_SWOLLEN || parts > MOST_PARTS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long measure(InputStream part, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size < most; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}

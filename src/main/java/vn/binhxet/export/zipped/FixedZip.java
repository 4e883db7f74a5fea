package vn.binhxet.export.zipped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of a zip repeat: every entry bears the same time. */
public final class FixedZip {
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    /** The same entries in the same order, without the time they were written at. */
    public static byte[] of(byte[] zip) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(entry(entry.getName()));
                in.transferTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
        return bytes.toByteArray();
    }

    /** An entry that bears that time. */
    public static ZipEntry entry(String name) {
        ZipEntry fixed = new ZipEntry(name);
        fixed.setTimeLocal(TIME);
        return fixed;
    }
}

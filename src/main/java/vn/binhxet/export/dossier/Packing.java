package vn.binhxet.export.dossier;

import vn.binhxet.document.contents.Enclosed;
import vn.binhxet.export.zipped.FixedZip;
import vn.binhxet.form.Fingerprint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.zip.ZipOutputStream;

/** The files of a dossier on their way into a folder, and from there into one archive. */
final class Packing {
    private final Path folder;
    private final int steps;
    private final DoubleConsumer progress;
    private int done;

    /**
     * @param files how many there will be without the archive
     * @param progress gets how much is done, from 0 to 1
     */
    Packing(Path folder, int files, DoubleConsumer progress) {
        this.folder = folder;
        this.progress = progress;
        steps = 2 * files;
    }

    /** Writes a file. */
    Enclosed write(String name, String what, int pages, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        step();
        return new Enclosed(name, what, pages, bytes.length, Fingerprint.of(bytes));
    }

    /** Copies a file of any size, with the fingerprint of what was read. */
    Enclosed copy(String name, String what, Path from) throws IOException {
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        try (DigestInputStream in = digesting(from)) {
            long bytes = Files.copy(in, to);
            step();
            return new Enclosed(name, what, 0, bytes, fingerprint(in));
        }
    }

    static String fingerprint(Path file) throws IOException {
        try (DigestInputStream in = digesting(file)) {
            in.transferTo(OutputStream.nullOutputStream());
            return fingerprint(in);
        }
    }

    /** Puts those files into an archive beside them, in this order. */
    void zip(String archive, List<String> names) throws IOException {
        try (ZipOutputStream zip =
                new ZipOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve(archive))))) {
            for (String name : names) {
                zip.putNextEntry(FixedZip.entry(name));
                try (InputStream in = Files.newInputStream(folder.resolve(name))) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
                step();
            }
        }
    }

    private static DigestInputStream digesting(Path file) throws IOException {
        return new DigestInputStream(Files.newInputStream(file), Fingerprint.sha256());
    }

    private static String fingerprint(DigestInputStream in) {
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private void step() {
        progress.accept((double) ++done / steps);
    }
}

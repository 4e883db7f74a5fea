package vn.binhxet.store;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.AttachmentTrouble;
import vn.binhxet.port.StoreFailure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/** SHA-256 of files, in 64 small hexadecimal digits, read a megabyte at a time. */
final class Fingerprint {
    private static final int MEGABYTE = 1 << 20;

    private Fingerprint() {}

    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[MEGABYTE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Copies a file over another and waits until the disk has it.
     *
     * @param done gets the bytes copied so far
     * @return the fingerprint of what was copied
     * @throws StoreFailure if the file cannot be read
     * @throws IOException if the copy cannot be written
     */
    static String copy(Path file, Path over, LongConsumer done) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[MEGABYTE];
        long copied = 0;
        try (InputStream in = open(file);
                FileChannel out = FileChannel.open(over, StandardOpenOption.WRITE)) {
            for (int n = read(in, buffer, file); n >= 0; n = read(in, buffer, file)) {
                digest.update(buffer, 0, n);
                ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                copied += n;
                done.accept(copied);
            }
            out.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw notRead(file, e);
        }
    }

    private static int read(InputStream in, byte[] buffer, Path file) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw notRead(file, e);
        }
    }

    private static StoreFailure notRead(Path file, IOException cause) {
        return new StoreFailure(Problem.of(AttachmentTrouble.NOT_READ, file.toString()), cause);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

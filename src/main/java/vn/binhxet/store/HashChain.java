package vn.binhxet.store;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How the entries of a journal vouch for each other ({@code formats.md} §5). Fingerprints are
 * SHA-256, written in 64 small hexadecimal digits. Used by one thread at a time.
 */
public final class HashChain {
    /** What the first entry has as the hash of the one before it. */
    public static final String START = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final int ROOM = 1024;

    private final MessageDigest sha256 = sha256();
    private ByteBuffer fields = ByteBuffer.allocate(ROOM);

    /**
     * The entry a draft becomes.
     *
     * @param body of the fact, in JSON
     * @param prev the hash of the entry before; {@link #START} for the first
     */
    public Entry link(int seq, Draft draft, byte[] nonce, byte[] body, String prev) {
        String kind = FactCodec.kind(draft.fact());
        String digest = digest(nonce, body);
        byte[] at = utf8(TimeText.of(draft.at()));
        String hash = hash(seq, at, utf8(draft.by()), utf8(kind), digest, prev);
        Recorded recorded = new Recorded(seq, draft.at(), draft.by(), draft.fact());
        return new Entry(recorded, digest, hash);
    }

    /** The fingerprint of a body: over the nonce and the body, one after the other. */
    String digest(byte[] nonce, byte[] body) {
        sha256.update(nonce);
        return HEX.formatHex(sha256.digest(body));
    }

    /**
     * The fingerprint of an entry: over its six fields in this order, each as UTF-8 after its
     * length in bytes (four bytes, the highest first), so that no two entries read the same.
     *
     * @param seq written in decimal digits
     * @param at as the file has it, in UTF-8 like {@code by} and {@code kind}
     */
    String hash(int seq, byte[] at, byte[] by, byte[] kind, String digest, String prev) {
        fields.clear();
        put(utf8(Integer.toString(seq)));
        put(at);
        put(by);
        put(kind);
        put(utf8(digest));
        put(utf8(prev));
        sha256.update(fields.flip());
        return HEX.formatHex(sha256.digest());
    }

    private void put(byte[] field) {
        int needed = Integer.BYTES + field.length;
        if (fields.remaining() < needed) {
            fields = ByteBuffer.allocate(2 * fields.capacity() + needed).put(fields.flip());
        }
        fields.putInt(field.length).put(field);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

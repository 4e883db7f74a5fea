package vn.binhxet.store;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Entry;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;

/** A row of the journal as it stands in the file, whatever that is. */
final class Row {
    static final String ALL =
            "SELECT seq, at, by, kind, body, nonce, digest, prev, hash FROM journal ORDER BY seq";

    private final long seq;
    private final byte[] at;
    private final byte[] by;
    private final byte[] kind;
    private final byte[] body;
    private final byte[] nonce;
    private final String digest;
    private final String prev;
    private final String hash;

    Row(ResultSet row) throws SQLException {
        this.seq = row.getLong(1);
        this.at = bytes(row, 2);
        this.by = bytes(row, 3);
        this.kind = bytes(row, 4);
        this.body = bytes(row, 5);
        this.nonce = bytes(row, 6);
        this.digest = text(bytes(row, 7));
        this.prev = text(bytes(row, 8));
        this.hash = text(bytes(row, 9));
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    /** Whether it follows the entry of this hash and is itself what its own hash says. */
    boolean follows(String before, HashChain chain) {
        return prev.equals(before)
                && hash.equals(chain.hash((int) seq, at, by, kind, digest, prev));
    }

    /** Whether the body is the one that was recorded. */
    boolean hasItsBody(HashChain chain) {
        return digest.equals(chain.digest(nonce, body));
    }

    /** The entry; empty if this program knows no such fact. */
    Optional<Entry> entry() {
        try {
            var fact = FactCodec.decode(text(kind), body);
            var recorded = new Recorded((int) seq, TimeText.read(text(at)), text(by), fact);
            return Optional.of(new Entry(recorded, digest, hash));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /** A value that is missing although the table forbids it counts as an empty one. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}

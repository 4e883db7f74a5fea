package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Entry;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A meeting file read from its first entry on, as far as it is what was recorded.
 *
 * @param entries those before the damage, in a list that may grow
 * @param damage null if there is none
 */
record Reading(List<Entry> entries, @Nullable Damage damage) {
    private static final String ALL =
            "SELECT seq, at, by, kind, body, nonce, digest, prev, hash FROM journal ORDER BY seq";

    /** Of a file that was made this moment. */
    static Reading nothing() {
        return new Reading(new ArrayList<>(), null);
    }

    static Reading of(Database database) {
        List<Entry> entries = new ArrayList<>();
        try {
            return new Reading(entries, read(database, entries));
        } catch (SQLException _) {
            return new Reading(entries, new Damage(entries.size() + 1, Damage.Kind.DATABASE));
        }
    }

    /** Entries first: they can be named. What the rest of the file says comes after. */
    private static @Nullable Damage read(Database database, List<Entry> entries)
            throws SQLException {
        Schema schema = schema(database);
        Damage broken = schema.hasJournal() ? readEntries(database, entries) : null;
        if (broken != null) {
            return broken;
        }
        if (!schema.equals(Schema.CURRENT)) {
            return new Damage(0, Damage.Kind.SCHEMA);
        }
        Damage beheaded = checkHead(database, entries);
        if (beheaded != null) {
            return beheaded;
        }
        boolean whole = "ok".equals(database.text("PRAGMA integrity_check(1)"));
        return whole ? null : new Damage(0, Damage.Kind.DATABASE);
    }

    private static Schema schema(Database database) throws SQLException {
        try {
            return Schema.of(database);
        } catch (SQLException _) {
            // From the second time on SQLite goes by those tables whose text it does understand.
            return Schema.of(database);
        }
    }

    private static @Nullable Damage readEntries(Database database, List<Entry> entries)
            throws SQLException {
        HashChain chain = new HashChain();
        try (PreparedStatement query = database.prepare(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Damage.Kind wrong = readEntry(rows, chain, entries);
                if (wrong != null) {
                    return new Damage(entries.size() + 1, wrong);
                }
            }
        }
        return null;
    }

    /** Adds the entry, or says what is wrong with it. */
    private static Damage.@Nullable Kind readEntry(
            ResultSet row, HashChain chain, List<Entry> entries) throws SQLException {
        int seq = entries.size() + 1;
        if (row.getLong(1) != seq) {
            return Damage.Kind.GAP;
        }
        String at = text(row, 2);
        String by = text(row, 3);
        String kind = text(row, 4);
        byte[] body = bytes(row, 5);
        String digest = text(row, 7);
        String prev = text(row, 8);
        String hash = text(row, 9);
        if (!prev.equals(hashOf(entries))
                || !hash.equals(chain.hash(seq, at, by, kind, digest, prev))) {
            return Damage.Kind.CHAIN;
        }
        if (!digest.equals(chain.digest(bytes(row, 6), body))) {
            return Damage.Kind.BODY;
        }
        try {
            var fact = FactCodec.decode(kind, body);
            var recorded = new Recorded(seq, OffsetDateTime.parse(at), by, fact);
            entries.add(new Entry(recorded, digest, hash));
            return null;
        } catch (IllegalArgumentException | DateTimeException _) {
            return Damage.Kind.BODY;
        }
    }

    private static @Nullable Damage checkHead(Database database, List<Entry> entries)
            throws SQLException {
        long seq = database.number("SELECT sum(seq) FROM head");
        String hash = database.text("SELECT group_concat(hash) FROM head");
        int last = entries.size();
        if (seq > last) {
            return new Damage(last + 1, Damage.Kind.GAP);
        }
        if (seq == last && hashOf(entries).equals(hash)) {
            return null;
        }
        int first = Math.clamp(seq == last ? seq : seq + 1, Math.min(1, last), last);
        entries.subList(Math.max(first - 1, 0), last).clear();
        return new Damage(first, Damage.Kind.HEAD);
    }

    private static String hashOf(List<Entry> entries) {
        return entries.isEmpty() ? HashChain.START : entries.getLast().hash();
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return new String(bytes(row, column), StandardCharsets.UTF_8);
    }

    /** A value that is missing although the table forbids it counts as an empty one. */
    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? new byte[0] : bytes;
    }
}

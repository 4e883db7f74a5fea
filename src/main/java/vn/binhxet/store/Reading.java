package vn.binhxet.store;

import org.jspecify.annotations.Nullable;

import vn.binhxet.port.Damage;
import vn.binhxet.port.Entry;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A meeting file read from its first entry on, as far as it is what was recorded.
 *
 * @param entries those before the damage, in a list that may grow
 * @param damage null if there is none
 */
record Reading(List<Entry> entries, @Nullable Damage damage) {
    /** Of a file that was made this moment. */
    static Reading nothing() {
        return new Reading(new ArrayList<>(), null);
    }

    static Reading of(Database database) {
        List<Row> rows = new ArrayList<>();
        @Nullable Damage damage;
        try {
            damage = read(database, rows);
        } catch (SQLException _) {
            damage = new Damage(rows.size() + 1, Damage.Kind.DATABASE);
        }
        return of(rows, damage);
    }

    /** Reading the bodies takes longest, and each can be read by itself. */
    private static Reading of(List<Row> rows, @Nullable Damage damage) {
        List<Optional<Entry>> read = rows.parallelStream().map(Row::entry).toList();
        List<Entry> entries = new ArrayList<>(read.size());
        for (Optional<Entry> entry : read) {
            if (entry.isEmpty()) {
                return new Reading(entries, new Damage(entries.size() + 1, Damage.Kind.BODY));
            }
            entries.add(entry.get());
        }
        return new Reading(entries, damage);
    }

    /** Entries first: they can be named. What the rest of the file says comes after. */
    private static @Nullable Damage read(Database database, List<Row> rows) throws SQLException {
        Schema schema = schema(database);
        Damage broken = schema.hasJournal() ? readRows(database, rows) : null;
        if (broken != null) {
            return broken;
        }
        if (!schema.equals(Schema.CURRENT)) {
            return new Damage(0, Damage.Kind.SCHEMA);
        }
        Damage beheaded = checkHead(database, rows);
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

    /** Takes in rows as long as each follows the one before and is what it was. */
    private static @Nullable Damage readRows(Database database, List<Row> rows)
            throws SQLException {
        HashChain chain = new HashChain();
        try (PreparedStatement query = database.prepare(Row.ALL);
                ResultSet all = query.executeQuery()) {
            while (all.next()) {
                Row row = new Row(all);
                int seq = rows.size() + 1;
                if (row.seq() != seq) {
                    return new Damage(seq, Damage.Kind.GAP);
                }
                if (!row.follows(last(rows), chain)) {
                    return new Damage(seq, Damage.Kind.CHAIN);
                }
                if (!row.hasItsBody(chain)) {
                    return new Damage(seq, Damage.Kind.BODY);
                }
                rows.add(row);
            }
        }
        return null;
    }

    private static @Nullable Damage checkHead(Database database, List<Row> rows)
            throws SQLException {
        long seq = database.number("SELECT sum(seq) FROM head");
        String hash = database.text("SELECT group_concat(hash) FROM head");
        int last = rows.size();
        if (seq > last) {
            return new Damage(last + 1, Damage.Kind.GAP);
        }
        if (seq == last && last(rows).equals(hash)) {
            return null;
        }
        int first = Math.clamp(seq == last ? seq : seq + 1, Math.min(1, last), last);
        rows.subList(Math.max(first - 1, 0), last).clear();
        return new Damage(first, Damage.Kind.HEAD);
    }

    /** The hash of the last row. */
    private static String last(List<Row> rows) {
        return rows.isEmpty() ? HashChain.START : rows.getLast().hash();
    }
}

package vn.binhxet.store;

import vn.binhxet.core.meeting.Recorded;
import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Damage;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.StoreTrouble;

import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The journal in a meeting file. */
final class SqliteJournal implements Journal {
    private static final String INSERT =
            "INSERT INTO journal (seq, at, by, kind, body, nonce, digest, prev, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final HeldFile file;
    private final IntFunction<byte[]> nonces;
    private final Optional<Damage> damage;
    private final List<Entry> entries;
    private final HashChain chain = new HashChain();

    SqliteJournal(HeldFile file, Reading reading, IntFunction<byte[]> nonces) {
        this.file = file;
        this.nonces = nonces;
        this.damage = Optional.ofNullable(reading.damage());
        this.entries = reading.entries();
    }

    @Override
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    @Override
    public Optional<Damage> damage() {
        return damage;
    }

    @Override
    public List<Entry> append(List<Draft> facts) {
        if (damage.isPresent()) {
            throw file.failure(StoreTrouble.DAMAGED);
        }
        List<Entry> more = new ArrayList<>(facts.size());
        try {
            file.database().inTransaction(() -> write(facts, more));
        } catch (SQLException e) {
            if (more.size() < facts.size() || !isKept(more.getLast())) {
                throw file.failure(e, StoreTrouble.NOT_KEPT);
            }
        }
        entries.addAll(more);
        return Collections.unmodifiableList(more);
    }

    @Override
    public void close() {
        file.close();
    }

    private void write(List<Draft> facts, List<Entry> more) throws SQLException {
        try (PreparedStatement insert = file.database().prepare(INSERT)) {
            String prev = entries.isEmpty() ? HashChain.START : entries.getLast().hash();
            for (Draft fact : facts) {
                Entry entry = write(fact, entries.size() + more.size() + 1, prev, insert);
                more.add(entry);
                prev = entry.hash();
            }
        }
    }

    private Entry write(Draft draft, int seq, String prev, PreparedStatement insert)
            throws SQLException {
        byte[] nonce = nonces.apply(seq);
        byte[] body = FactCodec.encode(draft.fact());
        Entry entry = chain.link(seq, draft, nonce, body, prev);
        Recorded recorded = entry.recorded();
        insert.setInt(1, seq);
        insert.setString(2, TimeText.of(recorded.at()));
        insert.setString(3, recorded.by());
        insert.setString(4, FactCodec.kind(recorded.fact()));
        insert.setString(5, new String(body, StandardCharsets.UTF_8));
        insert.setBytes(6, nonce);
        insert.setString(7, entry.digest());
        insert.setString(8, prev);
        insert.setString(9, entry.hash());
        insert.executeUpdate();
        return entry;
    }

    /**
     * Whether the file ends with this entry all the same. A transaction is kept from the moment
     * SQLite's side file is empty; an error of the disk right after comes too late to undo it.
     */
    private boolean isKept(Entry last) {
        try {
            return last.hash().equals(file.database().text("SELECT hash FROM head"));
        } catch (SQLException _) {
            return false;
        }
    }
}

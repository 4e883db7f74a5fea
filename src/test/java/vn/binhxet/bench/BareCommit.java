package vn.binhxet.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A SQLite file with one table of the shape of a journal, written as durably as ours and with
 * nothing else.
 */
final class BareCommit implements AutoCloseable {
    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Connection connection;
    private final PreparedStatement insert;
    private int seq;

    private BareCommit(Connection connection, PreparedStatement insert) {
        this.connection = connection;
        this.insert = insert;
    }

    static BareCommit into(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    PRAGMA locking_mode = EXCLUSIVE;
                    PRAGMA journal_mode = TRUNCATE;
                    PRAGMA synchronous = EXTRA;
                    CREATE TABLE journal (seq INTEGER PRIMARY KEY, at TEXT, by TEXT, kind TEXT,
                        body TEXT, nonce BLOB, digest TEXT, prev TEXT, hash TEXT)
                    """);
        }
        return new BareCommit(
                connection,
                connection.prepareStatement(
                        "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    }

    /** Commits one row, and says how many nanoseconds that took. */
    long nanos(String at, String by, String kind, String body) throws SQLException {
        seq++;
        byte[] nonce = new byte[16];
        long start = System.nanoTime();
        insert.setInt(1, seq);
        insert.setString(2, at);
        insert.setString(3, by);
        insert.setString(4, kind);
        insert.setString(5, body);
        insert.setBytes(6, nonce);
        insert.setString(7, HASH);
        insert.setString(8, HASH);
        insert.setString(9, HASH);
        insert.executeUpdate();
        return System.nanoTime() - start;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}

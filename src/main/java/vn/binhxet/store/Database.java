package vn.binhxet.store;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A SQLite database in plain verbs. */
final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** What is done in a transaction. */
    interface Work {
        void run() throws SQLException;
    }

    /** Opens a file that is there; if somebody has locked it, nobody waits. */
    static Database open(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(0);
        return new Database(config.createConnection(url(file.toAbsolutePath())));
    }

    static Database inMemory() throws SQLException {
        return new Database(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    }

    /** Runs one or more statements whose answers do not matter. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Does the work and keeps all of it, or nothing. */
    void inTransaction(Work work) throws SQLException {
        run("BEGIN IMMEDIATE");
        boolean kept = false;
        try {
            work.run();
            run("COMMIT");
            kept = true;
        } finally {
            if (!kept) {
                rollBack();
            }
        }
    }

    /** The first value of the answer as text; null if there is none. */
    @Nullable String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getString(1) : null;
        }
    }

    /** The first value of the answer as a number; 0 if there is none. */
    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            return answer.next() ? answer.getLong(1) : 0;
        }
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException _) {
            // After some errors SQLite has rolled back by itself.
        }
    }

    /** A question mark would begin the options of a URL, so such a name goes as a file URI. */
    private static String url(Path file) {
        String path = file.toString();
        return "jdbc:sqlite:" + (path.contains("?") ? file.toUri() : path);
    }
}

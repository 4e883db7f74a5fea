package vn.binhxet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A meeting file in the hands of somebody with a SQLite program. */
final class RawFile {
    private static final String GUARDS =
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";

    private final Path file;

    RawFile(Path file) {
        this.file = file;
    }

    /** Runs statements one after the other. */
    void run(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            run(connection, List.of(statements));
        }
    }

    /** The same with the guards away meanwhile. */
    void runUnguarded(String... statements) throws SQLException {
        List<List<String>> guards = rows(GUARDS);
        List<String> all = new ArrayList<>(List.of("BEGIN"));
        guards.forEach(guard -> all.add("DROP TRIGGER " + guard.get(0)));
        all.addAll(List.of(statements));
        guards.forEach(guard -> all.add(guard.get(1)));
        all.add("COMMIT");
        try (Connection connection = connect()) {
            run(connection, all);
        }
    }

    /** Puts another value into an entry, guards or not. */
    void change(int seq, String column, byte[] value) throws SQLException {
        String set = "UPDATE journal SET " + column + " = CAST(? AS ";
        String type = column.equals("nonce") ? "BLOB" : "TEXT";
        List<List<String>> guards = rows(GUARDS);
        try (Connection connection = connect()) {
            run(connection, guards.stream().map(guard -> "DROP TRIGGER " + guard.get(0)).toList());
            try (PreparedStatement update =
                    connection.prepareStatement(set + type + ") WHERE seq = " + seq)) {
                update.setBytes(1, value);
                update.executeUpdate();
            }
            run(connection, guards.stream().map(guard -> guard.get(1)).toList());
        }
    }

    /** The bytes of a value of an entry. */
    byte[] value(int seq, String column) throws SQLException {
        String query = "SELECT CAST(" + column + " AS BLOB) FROM journal WHERE seq = " + seq;
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.getBytes(1);
        }
    }

    /** The first column of an answer, as text. */
    List<String> column(String query) throws SQLException {
        return rows(query).stream().map(List::getFirst).toList();
    }

    /** An answer, each value as text, "null" where there is none. */
    List<List<String>> rows(String query) throws SQLException {
        List<List<String>> all = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                all.add(row);
            }
        }
        return all;
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

package vn.binhxet.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A meeting file in the hands of somebody with a SQLite program. */
final class RawFile {
    private final Path file;

    RawFile(Path file) {
        this.file = file;
    }

    /** Runs statements one after the other. */
    void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** The same with the guards away meanwhile. */
    void runUnguarded(String... statements) throws SQLException {
        List<String> names = column("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
        List<String> texts = column("SELECT sql FROM sqlite_schema WHERE type = 'trigger'");
        for (String name : names) {
            run("DROP TRIGGER " + name);
        }
        run(statements);
        run(texts.toArray(String[]::new));
    }

    /** The first column of an answer, as text. */
    List<String> column(String query) throws SQLException {
        return rows(query).stream().map(row -> row.getFirst()).toList();
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

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}

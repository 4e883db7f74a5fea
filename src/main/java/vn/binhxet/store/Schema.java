package vn.binhxet.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a meeting file is made of, as SQLite tells it.
 *
 * @param application SQLite's application_id: which program's file it is
 * @param version SQLite's user_version: the number of the last migration
 * @param parts each table, trigger and view with the text that made it, by name
 */
record Schema(long application, long version, List<String> parts) {
    private static final String SCRIPT = "schema/001-journal.sql";

    /** The one this program makes. */
    static final Schema CURRENT = current();

    Schema {
        parts = List.copyOf(parts);
    }

    /** Makes the tables of an empty meeting file, all or none. */
    static void make(Database database) throws SQLException {
        String script = script();
        database.inTransaction(() -> database.run(script));
    }

    static Schema of(Database database) throws SQLException {
        String all =
                "SELECT concat_ws(char(10), type, name, tbl_name, sql) FROM sqlite_schema"
                        + " ORDER BY name";
        List<String> parts = new ArrayList<>();
        try (PreparedStatement query = database.prepare(all);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                parts.add(rows.getString(1));
            }
        }
        return new Schema(
                database.number("PRAGMA application_id"),
                database.number("PRAGMA user_version"),
                parts);
    }

    /** Whether the journal itself is the table this program makes, whatever else was changed. */
    boolean hasJournal() {
        return CURRENT.parts.stream()
                .filter(part -> part.startsWith("table\njournal\n"))
                .allMatch(parts::contains);
    }

    private static Schema current() {
        try (Database database = Database.inMemory()) {
            make(database);
            return of(database);
        } catch (SQLException e) {
            throw new IllegalStateException("the schema of a meeting file is wrong", e);
        }
    }

    private static String script() {
        try (InputStream script = Schema.class.getResourceAsStream(SCRIPT)) {
            if (script == null) {
                throw new IllegalStateException("no " + SCRIPT);
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

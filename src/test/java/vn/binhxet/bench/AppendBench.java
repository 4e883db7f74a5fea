package vn.binhxet.bench;

import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Journal;
import vn.binhxet.store.SqliteJournals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Recording a hundred facts one by one, against as many bare inserts of rows of the same size with
 * the same pragmas. The disk of the system's temporary folder counts. Run after {@code mvn
 * test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.AppendBench
 * </pre>
 */
final class AppendBench {
    private static final int FACTS = 10_000;
    private static final int AT_ONCE = 100;
    private static final int WARMING = 30;
    private static final int COUNTING = 60;
    private static final String HASH = "0123456789abcdef".repeat(4);

    private AppendBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("binhxet");
        Path ours = folder.resolve("khoi.binhxet");
        Path bare = folder.resolve("bare.sqlite");
        List<Draft> facts = LargeMeeting.facts(FACTS);
        try (Journal journal = new SqliteJournals(Clock.systemUTC()).create(ours);
                Connection connection = bare(bare);
                PreparedStatement insert =
                        connection.prepareStatement(
                                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            AtomicInteger inserted = new AtomicInteger();
            Duel.print(
                    "append of " + AT_ONCE + " facts",
                    () -> append(journal, facts),
                    () -> insert(insert, inserted, facts),
                    WARMING,
                    COUNTING);
        }
        Files.delete(ours);
        Files.delete(bare);
        Files.deleteIfExists(folder.resolve("bare.sqlite-journal"));
        Files.delete(folder);
    }

    private static long append(Journal journal, List<Draft> facts) {
        int from = journal.entries().size();
        long start = System.nanoTime();
        for (Draft fact : facts.subList(from, from + AT_ONCE)) {
            journal.append(List.of(fact));
        }
        return System.nanoTime() - start;
    }

    private static Connection bare(Path file) throws SQLException {
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
        return connection;
    }

    private static long insert(PreparedStatement insert, AtomicInteger inserted, List<Draft> facts)
            throws SQLException {
        long nanos = 0;
        byte[] nonce = new byte[16];
        for (int i = 0; i < AT_ONCE; i++) {
            int seq = inserted.incrementAndGet();
            Draft fact = facts.get(seq - 1);
            String body = new String(FactCodec.encode(fact.fact()), StandardCharsets.UTF_8);
            String kind = FactCodec.kind(fact.fact());
            String at = fact.at().toString();
            long start = System.nanoTime();
            insert.setInt(1, seq);
            insert.setString(2, at);
            insert.setString(3, fact.by());
            insert.setString(4, kind);
            insert.setString(5, body);
            insert.setBytes(6, nonce);
            insert.setString(7, HASH);
            insert.setString(8, HASH);
            insert.setString(9, HASH);
            insert.executeUpdate();
            nanos += System.nanoTime() - start;
        }
        return nanos;
    }
}

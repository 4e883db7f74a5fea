package vn.binhxet.bench;

import vn.binhxet.port.Draft;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.session.MeetingSession;
import vn.binhxet.store.SqliteJournals;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;

/**
 * Opening a large meeting file up to the meeting as it stands, against reading all its rows with
 * bare JDBC and hashing each twice. Run after {@code mvn test-compile}:
 *
 * <pre>
 * mvn -q initialize exec:exec -Dexec.classpathScope=test -Dmain.class=vn.binhxet.bench.OpenBench
 * </pre>
 */
final class OpenBench {
    private static final int FACTS = 20_000;
    private static final int WARMING = 60;
    private static final int COUNTING = 25;

    private OpenBench() {}

    public static void main(String[] args) throws Exception {
        Clock clock = Clock.systemUTC();
        Journals journals = new SqliteJournals(clock);
        Path folder = Files.createTempDirectory("binhxet");
        Path file = folder.resolve("khoi.binhxet");
        List<Draft> facts = LargeMeeting.facts(FACTS);
        try (Journal journal = journals.create(file)) {
            for (int i = 0; i < FACTS; i += 500) {
                journal.append(facts.subList(i, Math.min(i + 500, FACTS)));
            }
        }
        System.out.println(FACTS + " facts in " + Files.size(file) / 1024 + " KiB");
        Duel.print("open", () -> open(journals, file, clock), () -> bare(file), WARMING, COUNTING);
        Files.delete(file);
        Files.delete(folder);
    }

    private static long open(Journals journals, Path file, Clock clock) {
        long start = System.nanoTime();
        try (MeetingSession session = MeetingSession.resume(journals.open(file), clock)) {
            long nanos = System.nanoTime() - start;
            if (session.damage().isPresent() || session.entries().size() != FACTS) {
                throw new IllegalStateException("not what was written");
            }
            return nanos;
        }
    }

    private static long bare(Path file) throws Exception {
        long start = System.nanoTime();
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        int sum = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM journal ORDER BY seq")) {
            while (row.next()) {
                sha256.update(row.getBytes(6));
                sum += sha256.digest(row.getBytes(5))[0];
                sha256.update(ByteBuffer.allocate(4).putInt(row.getInt(1)).flip());
                for (int column : new int[] {2, 3, 4, 7, 8}) {
                    sha256.update(row.getBytes(column));
                }
                sum += sha256.digest()[0] + row.getBytes(9)[0];
            }
            long nanos = System.nanoTime() - start;
            return sum == Integer.MIN_VALUE ? 0 : nanos;
        }
    }
}

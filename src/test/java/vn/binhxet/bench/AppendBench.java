package vn.binhxet.bench;

import vn.binhxet.form.FactCodec;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Journal;
import vn.binhxet.store.SqliteJournals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

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

    private AppendBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("binhxet");
        Path ours = folder.resolve("khoi.binhxet");
        Path bare = folder.resolve("bare.sqlite");
        List<Draft> facts = LargeMeeting.facts(FACTS);
        try (Journal journal = new SqliteJournals(Clock.systemUTC()).create(ours);
                BareCommit commit = BareCommit.into(bare)) {
            Iterator<Draft> others = facts.iterator();
            Duel.print(
                    "append of " + AT_ONCE + " facts",
                    () -> append(journal, facts),
                    () -> insert(commit, others),
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

    private static long insert(BareCommit bare, Iterator<Draft> facts) throws SQLException {
        long nanos = 0;
        for (int i = 0; i < AT_ONCE; i++) {
            Draft fact = facts.next();
            String body = new String(FactCodec.encode(fact.fact()), StandardCharsets.UTF_8);
            String kind = FactCodec.kind(fact.fact());
            nanos += bare.nanos(fact.at().toString(), fact.by(), kind, body);
        }
        return nanos;
    }
}

package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;

import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** Pulling the plug loses no paper that was acknowledged. */
class KillTest {
    private static final int KILLS = 50;
    private static final int MOST_BETWEEN_KILLS = 12;
    private static final int LONGEST_NANOS = 4_000_000;

    @TempDir private Path folder;
    @TempDir private Path scratch;

    private final Clock clock = Clock.systemUTC();
    private final Journals journals = new SqliteJournals(clock);

    @Test
    void keepsEveryAcknowledgedPaperHoweverOftenTheProgramIsKilled() throws Exception {
        Path file = folder.resolve("khoi.binhxet");
        PaperTypist.prepare(journals, file, clock);
        Random random = new Random(7);
        int acknowledged = 0;
        int insideTransaction = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = typeAndKill(file, random, acknowledged);
            insideTransaction += isInsideTransaction(file) ? 1 : 0;
            List<Paper> papers = papers(file);
            assertThat(papers).as("kill %d", kill).isEqualTo(PaperTypist.typed(papers.size()));
            assertThat(papers).hasSizeBetween(acknowledged, acknowledged + 1);
            acknowledged = papers.size();
        }
        assertThat(acknowledged).isGreaterThan(KILLS);
        assertThat(insideTransaction).as("kills in the middle of writing").isPositive();
    }

    /** Kills a typist in the middle of its work; the number of the last paper it acknowledged. */
    private int typeAndKill(Path file, Random random, int before) throws Exception {
        int last = before;
        try (ChildProgram typist =
                ChildProgram.start(
                        scratch, PaperTypist.class, file.toString(), PaperTypist.AT_WILL)) {
            assertThat(typist.line()).isEqualTo(PaperTypist.READY);
            for (int more = random.nextInt(MOST_BETWEEN_KILLS); more > 0; more--) {
                last = typist.number();
            }
            ChildProgram.passTime(random.nextInt(LONGEST_NANOS));
            typist.kill();
            for (String line = typist.line(); line != null; line = typist.line()) {
                last = Integer.parseInt(line);
            }
        }
        return last;
    }

    /** Whether SQLite's side file tells of something begun and not finished. */
    private static boolean isInsideTransaction(Path file) {
        return new File(file + "-journal").length() > 0;
    }

    private List<Paper> papers(Path file) {
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            return PaperTypist.papers(journal, clock);
        }
    }
}

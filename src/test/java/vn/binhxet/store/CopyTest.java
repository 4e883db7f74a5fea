package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.ballot.Paper;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** The one file, copied to a stick while somebody else works with it. */
class CopyTest {
    private static final int COPIES = 40;
    private static final int COPIES_STANDING = 150;
    private static final int COPIES_RUNNING = 100;
    private static final int PAGE = 4096;
    private static final int LONGEST_NANOS = 2_000_000;

    @TempDir private Path folder;
    @TempDir private Path scratch;

    private final Clock clock = Clock.systemUTC();
    private final Journals journals = new SqliteJournals(clock);

    private Path file = Path.of("");
    private Path copy = Path.of("");

    @BeforeEach
    void prepare() {
        file = folder.resolve("khoi.binhxet");
        copy = scratch.resolve("copy.binhxet");
        PaperTypist.prepare(journals, file, clock);
    }

    @Test
    void holdsEveryAcknowledgedPaperWhileNothingIsAsked() throws IOException {
        try (ChildProgram typist =
                ChildProgram.start(scratch, PaperTypist.class, file.toString())) {
            assertThat(typist.line()).isEqualTo(PaperTypist.READY);
            for (int number = 1; number <= COPIES; number++) {
                typist.say("next");
                assertThat(typist.number()).isEqualTo(number);
                copy();
                try (Journal journal = journals.open(copy)) {
                    assertThat(journal.damage()).isEmpty();
                    assertThat(PaperTypist.papers(journal, clock))
                            .isEqualTo(PaperTypist.typed(number));
                }
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isWholeOrSaysThatItIsNotWhenTheProgramStoodStill() throws Exception {
        Random random = new Random(7);
        int acknowledged = 0;
        try (ChildProgram typist = typistAtWill()) {
            for (int i = 0; i < COPIES_STANDING; i++) {
                ChildProgram.passTime(random.nextInt(LONGEST_NANOS));
                typist.signal("STOP");
                acknowledged = lastSaid(typist, acknowledged);
                copy();
                typist.signal("CONT");
                isRefused(acknowledged);
            }
        }
        assertThat(acknowledged).isGreaterThan(COPIES_STANDING / 10);
    }

    @Test
    void isWholeOrSaysThatItIsNotWhenTheProgramWentOnMeanwhile() throws Exception {
        Random random = new Random(7);
        int acknowledged = 0;
        int refused = 0;
        try (ChildProgram typist = typistAtWill()) {
            for (int i = 0; i < COPIES_RUNNING; i++) {
                acknowledged = lastSaid(typist, acknowledged);
                copySlowly(random);
                refused += isRefused(acknowledged) ? 1 : 0;
            }
        }
        assertThat(refused).as("copies torn apart").isPositive();
    }

    private ChildProgram typistAtWill() throws IOException {
        ChildProgram typist =
                ChildProgram.start(
                        scratch, PaperTypist.class, file.toString(), PaperTypist.AT_WILL);
        assertThat(typist.line()).isEqualTo(PaperTypist.READY);
        return typist;
    }

    private static int lastSaid(ChildProgram typist, int before) throws IOException {
        int last = before;
        while (typist.hasSaid()) {
            last = typist.number();
        }
        return last;
    }

    /** Whether the copy is reported as damaged; otherwise it holds all that was acknowledged. */
    private boolean isRefused(int acknowledged) {
        try (Journal journal = journals.open(copy)) {
            if (journal.damage().isPresent()) {
                return true;
            }
            List<Paper> papers = PaperTypist.papers(journal, clock);
            assertThat(papers).isEqualTo(PaperTypist.typed(papers.size()));
            assertThat(papers).hasSizeGreaterThanOrEqualTo(acknowledged);
            return false;
        } catch (StoreFailure e) {
            assertThat(e.problem().refusal()).isEqualTo(StoreTrouble.DAMAGED);
            return true;
        }
    }

    /** As onto a slow stick: a page, a pause, a page. */
    private void copySlowly(Random random) throws IOException {
        try (InputStream from = Files.newInputStream(file);
                OutputStream to = Files.newOutputStream(copy)) {
            for (byte[] page = from.readNBytes(PAGE);
                    page.length > 0;
                    page = from.readNBytes(PAGE)) {
                to.write(page);
                ChildProgram.passTime(random.nextInt(LONGEST_NANOS / 10));
            }
        }
    }

    private void copy() throws IOException {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
}

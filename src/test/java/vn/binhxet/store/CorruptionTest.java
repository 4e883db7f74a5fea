package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A disk that gives back other bytes than it was given: nothing wrong is ever shown as right. */
@Timeout(300)
class CorruptionTest {
    private static final int CHANGES = 2_000;
    private static final int CUTS = 200;
    private static final int PAGE = 4096;
    private static final int ENTRIES = 80;

    @TempDir(factory = RamFolder.class)
    private Path folder;

    private final Journals journals = new SqliteJournals(Clock.systemUTC());
    private Path file = Path.of("");
    private List<Entry> recorded = List.of();
    private byte[] untouched = new byte[0];

    @BeforeEach
    void record() throws IOException {
        file = folder.resolve("khoi.binhxet");
        try (Journal journal = journals.create(file, SmallMeeting::nonce)) {
            recorded = journal.append(SmallMeeting.drafts(ENTRIES));
        }
        untouched = Files.readAllBytes(file);
    }

    @Test
    void reportsAnyChangedByteOrReadsWhatWasRecorded() throws IOException {
        Random random = new Random(20_211_231);
        int reported = 0;
        for (int i = 0; i < CHANGES; i++) {
            byte[] bytes = untouched.clone();
            int at = random.nextInt(bytes.length);
            bytes[at] ^= (byte) (1 + random.nextInt(255));
            reported += isReported(bytes, "byte " + at + " is now " + bytes[at]) ? 1 : 0;
        }
        assertThat(reported).isBetween(CHANGES / 4, CHANGES - 1);
    }

    @Test
    void reportsAFileThatWasCutOff() throws IOException {
        Random random = new Random(20_211_231);
        for (int i = 0; i < CUTS; i++) {
            int length = random.nextInt(untouched.length);
            byte[] bytes = Arrays.copyOf(untouched, length);
            assertThat(isReported(bytes, "cut to " + length)).as("cut to %d", length).isTrue();
        }
    }

    @Test
    void reportsALostPage() throws IOException {
        for (int page = 0; page < untouched.length / PAGE; page++) {
            byte[] bytes = untouched.clone();
            Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
            assertThat(isReported(bytes, "page " + page)).as("page %d", page).isTrue();
        }
    }

    /** Whether the file was refused or called damaged. What it shows is what was recorded. */
    private boolean isReported(byte[] bytes, String what) throws IOException {
        Files.write(file, bytes);
        try (Journal journal = journals.open(file)) {
            List<Entry> entries = journal.entries();
            assertThat(entries).as(what).isEqualTo(recorded.subList(0, entries.size()));
            if (journal.damage().isEmpty()) {
                assertThat(entries).as(what).hasSize(recorded.size());
            }
            return journal.damage().isPresent();
        } catch (StoreFailure _) {
            return true;
        }
    }
}

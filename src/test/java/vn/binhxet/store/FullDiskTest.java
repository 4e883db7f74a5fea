package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.port.Draft;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

/** No room is left on the disk, and then there is again. */
class FullDiskTest {
    private static final Draft LONG =
            new Draft(
                    SmallMeeting.START,
                    SmallMeeting.SECRETARY,
                    new Fact.DirectionGiven("Chủ tịch", "dài ".repeat(4_000)));

    @TempDir private Path folder;
    @TempDir private Path scratch;

    private final Clock clock = Clock.systemUTC();
    private final Journals journals = new SqliteJournals(clock);
    private Path file = Path.of("");

    @BeforeEach
    void prepare() {
        file = folder.resolve("khoi.binhxet");
        PaperTypist.prepare(journals, file, clock);
    }

    @Test
    void keepsNothingOfACommandThatFindsNoRoomAndGoesOnWhenThereIs() throws SQLException {
        HeldFile held = HeldFile.take(file, clock, StoreTrouble.NOT_READ);
        held.makeReadyToWrite();
        Reading reading = Reading.of(held.database());
        try (Journal journal = new SqliteJournal(held, reading, SmallMeeting::nonce)) {
            List<Entry> before = List.copyOf(journal.entries());
            held.database().run("PRAGMA max_page_count = 1");
            Draft small = SmallMeeting.drafts(2).getLast();
            assertNotKept(() -> journal.append(List.of(small, small, LONG)));
            assertThat(journal.entries()).isEqualTo(before);

            held.database().run("PRAGMA max_page_count = 1000");
            List<Entry> more = journal.append(List.of(small, LONG));
            assertThat(more).extracting(Entry::seq).containsExactly(9, 10);
        }
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            assertThat(journal.entries()).hasSize(10);
        }
    }

    /** The system itself lets the program write no further. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void losesNothingWhenTheSystemStopsTheWriting() throws Exception {
        try (ChildProgram typist =
                ChildProgram.start(scratch, PaperTypist.class, file.toString())) {
            assertThat(typist.line()).isEqualTo(PaperTypist.READY);
            typist.limitFiles(Long.toString(Files.size(file)));
            int number = 0;
            String said = "0";
            while (!said.equals(StoreTrouble.NOT_KEPT.name())) {
                assertThat(said).isEqualTo(Integer.toString(number));
                number++;
                typist.say("next");
                said = String.valueOf(typist.line());
            }
            typist.say("next");
            assertThat(typist.line()).isEqualTo(StoreTrouble.NOT_KEPT.name());
            typist.limitFiles("unlimited");
            typist.say("next");
            assertThat(typist.number()).isEqualTo(number);
            typist.kill();
            try (Journal journal = journals.open(file)) {
                assertThat(journal.damage()).isEmpty();
                assertThat(PaperTypist.papers(journal, clock)).isEqualTo(PaperTypist.typed(number));
            }
        }
    }

    private static void assertNotKept(ThrowingCallable append) {
        assertThatThrownBy(append)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure ->
                                assertThat(failure.problem().refusal())
                                        .isEqualTo(StoreTrouble.NOT_KEPT));
    }
}

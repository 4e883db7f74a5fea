package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

/** One meeting file is open in one window at a time. */
class HoldTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-01-05T12:00:00+07:00");
    private static final String USER = System.getProperty("user.name");
    private static final String PROCESS = Long.toString(ProcessHandle.current().pid());

    @TempDir private Path folder;
    @TempDir private Path scratch;

    private final Clock clock = Clock.fixed(Instant.from(NOON), ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Journals journals = new SqliteJournals(clock);
    private Path file = Path.of("");
    private Path side = Path.of("");

    @BeforeEach
    void prepare() {
        file = folder.resolve("khoi.binhxet");
        side = folder.resolve("khoi.binhxet.lock");
        PaperTypist.prepare(journals, file, clock);
    }

    @Test
    void saysWhoHasItOpenInAnotherWindowOfThisProgram() {
        try (Journal journal = journals.open(file)) {
            assertThat(holder()).containsExactly(USER, NOON, PROCESS);
            assertThat(holder(new SqliteJournals(clock))).containsExactly(USER, NOON, PROCESS);
            assertThat(journal.append(SmallMeeting.drafts(1))).hasSize(1);
        }
        journals.open(file).close();
    }

    @Test
    void holdsANewFileTooAndADamagedOne() throws Exception {
        Path fresh = folder.resolve("fresh.binhxet");
        try (Journal journal = journals.create(fresh)) {
            journal.append(SmallMeeting.drafts(3));
            assertHeld(fresh);
        }
        new RawFile(fresh).run("DROP VIEW score");
        try (Journal journal = journals.open(fresh)) {
            assertThat(journal.damage()).isPresent();
            assertHeld(fresh);
        }
    }

    @Test
    void saysWhichOtherProgramHasItOpen() throws Exception {
        try (ChildProgram typist =
                ChildProgram.start(scratch, PaperTypist.class, file.toString())) {
            assertThat(typist.line()).isEqualTo(PaperTypist.READY);
            List<Object> holder = holder();
            assertThat(holder).first().isEqualTo(USER);
            assertThat(holder).last().isEqualTo(Long.toString(typist.pid()));
        }
    }

    @Test
    void isNotHinderedByWhatAKilledProgramLeftBehind() throws Exception {
        try (ChildProgram typist =
                ChildProgram.start(scratch, PaperTypist.class, file.toString())) {
            assertThat(typist.line()).isEqualTo(PaperTypist.READY);
            typist.kill();
            assertThat(side).exists();
        }
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            assertThat(side).content().contains(PROCESS);
        }
        assertThat(side).doesNotExist();
    }

    /** Reading the file in any other way takes SQLite's own lock off it on Linux and macOS. */
    @Test
    void staysHeldWhenThisProgramCopiesTheFile() throws Exception {
        try (Journal journal = journals.open(file)) {
            Files.copy(file, folder.resolve("copy.binhxet"));
            try (ChildProgram typist =
                    ChildProgram.start(scratch, PaperTypist.class, file.toString())) {
                assertThat(typist.line()).isNull();
            }
            assertThat(scratch.resolve("errors.txt")).content().contains("HELD");
            assertHeld(file);
            assertThat(journal.append(SmallMeeting.drafts(1))).hasSize(1);
        }
    }

    @Test
    void doesNotMindASideFileOfOthers() throws IOException {
        Files.writeString(side, "mine\n");
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            Files.writeString(side, "scribbled over");
            assertThat(holder()).containsExactly("?", "?", "?");
        }
    }

    private void assertHeld(Path held) {
        StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> journals.open(held));
        assertThat(failure.problem().refusal()).isEqualTo(StoreTrouble.HELD);
    }

    private List<Object> holder() {
        return holder(journals);
    }

    private List<Object> holder(Journals other) {
        StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> other.open(file));
        assertThat(failure.problem().refusal()).isEqualTo(StoreTrouble.HELD);
        return failure.problem().args();
    }
}

package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.binhxet.port.Entry;
import vn.binhxet.port.Journal;
import vn.binhxet.port.Journals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

class SqliteJournalTest extends JournalContract {
    @TempDir private Path folder;

    private final Journals journals = new SqliteJournals(Clock.systemUTC());
    private final Map<Journal, Path> files = new HashMap<>();

    @Override
    Journal create() {
        Path file = folder.resolve("khoi-" + files.size() + ".binhxet");
        return remember(file, journals.create(file, SmallMeeting::nonce));
    }

    @Override
    Journal reopen(Journal journal) {
        journal.close();
        Path file = Objects.requireNonNull(files.get(journal));
        return remember(file, journals.open(file));
    }

    @Test
    void givesTheSameBytesForTheSameCalls() throws IOException {
        Path one = folder.resolve("one.binhxet");
        Path other = folder.resolve("other.binhxet");
        write(one);
        write(other);
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void leavesNothingBesideTheClosedFile() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        write(file);
        assertThat(beside(file)).isEmpty();
        try (Journal journal = journals.open(file)) {
            journal.append(SmallMeeting.drafts(1));
            assertThat(beside(file)).isNotEmpty();
        }
        assertThat(beside(file)).isEmpty();
    }

    @Test
    void changesNothingByOpening() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        write(file);
        byte[] before = Files.readAllBytes(file);
        journals.open(file).close();
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void takesNoncesNobodyCanGuess() throws SQLException {
        Path file = folder.resolve("khoi.binhxet");
        try (Journal journal = journals.create(file)) {
            journal.append(SmallMeeting.drafts(20));
        }
        try (Journal journal = journals.open(file)) {
            journal.append(SmallMeeting.drafts(20));
        }
        List<String> nonces = new RawFile(file).column("SELECT hex(nonce) FROM journal");
        assertThat(nonces).hasSize(40).doesNotHaveDuplicates().allMatch(n -> n.length() == 32);
    }

    @Test
    void opensFilesOfAnyName() {
        for (String name : List.of("có gì không?.binhxet", "100% #1 'a;b.binhxet", "file:x", "é")) {
            Path file = folder.resolve(name);
            try (Journal journal = journals.create(file)) {
                journal.append(SmallMeeting.drafts(1));
            }
            try (Journal journal = journals.open(file)) {
                assertThat(journal.entries()).as(name).hasSize(1);
            }
            assertThat(file).isRegularFile();
        }
    }

    @Test
    void keepsBodiesThatPeopleCanRead() throws SQLException {
        Path file = folder.resolve("khoi.binhxet");
        write(file);
        assertThat(new RawFile(file).rows("SELECT at, by, kind, body FROM journal WHERE seq = 5"))
                .containsExactly(
                        List.of(
                                "2022-01-05T08:00:04+07:00",
                                "Trần Thị Bình",
                                "UnitAbsent",
                                "{\"unit\":\"kho-bac\",\"reason\":\"bận họp\"}"));
    }

    @Test
    void staysWhatItIsWhenAnotherProgramTurnsOnItsOwnWayOfWriting() throws Exception {
        Path file = folder.resolve("khoi.binhxet");
        write(file);
        List<Entry> before = entries(file);
        new RawFile(file).run("PRAGMA journal_mode = WAL");
        try (Journal journal = journals.open(file)) {
            assertThat(journal.damage()).isEmpty();
            assertThat(journal.entries()).isEqualTo(before);
            journal.append(SmallMeeting.drafts(1));
        }
        assertThat(beside(file)).isEmpty();
        assertThat(new RawFile(file).column("PRAGMA journal_mode")).containsExactly("delete");
    }

    private void write(Path file) {
        try (Journal journal = journals.create(file, SmallMeeting::nonce)) {
            SmallMeeting.drafts(40).forEach(draft -> journal.append(List.of(draft)));
            journal.append(SmallMeeting.drafts(300));
        }
    }

    private List<Entry> entries(Path file) {
        try (Journal journal = journals.open(file)) {
            return List.copyOf(journal.entries());
        }
    }

    private Journal remember(Path file, Journal journal) {
        files.put(journal, file);
        return journal;
    }

    private static List<Path> beside(Path file) throws IOException {
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            return all.filter(path -> !path.equals(file)).toList();
        }
    }
}

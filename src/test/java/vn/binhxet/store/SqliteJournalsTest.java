package vn.binhxet.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
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
import java.util.List;
import java.util.stream.Stream;

/** Which files are no meeting files, and what is said about them. */
class SqliteJournalsTest {
    @TempDir private Path folder;

    private final Journals journals = new SqliteJournals(Clock.systemUTC());

    @Test
    void refusesAFileThatIsNotThere() throws IOException {
        assertRefused(StoreTrouble.NO_FILE, folder.resolve("none.binhxet"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("khoi.binhxet"));
        assertRefused(StoreTrouble.FOLDER, inner);
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        for (String content : List.of("", "x")) {
            Files.writeString(file, content);
            assertRefused(StoreTrouble.EMPTY, file);
            assertThat(file).hasContent(content);
        }
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        for (int length : new int[] {2, 15, 16, 100, 511, 512, 5000, 4096}) {
            Path file = folder.resolve("thu-" + length + ".doc");
            Files.writeString(file, "x".repeat(length));
            assertRefused(StoreTrouble.NOT_A_MEETING, file);
            assertThat(file).hasContent("x".repeat(length));
        }
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws Exception {
        Path file = folder.resolve("history.sqlite");
        new RawFile(file).run("CREATE TABLE journal (x)", "PRAGMA application_id = 42");
        byte[] before = Files.readAllBytes(file);
        assertRefused(StoreTrouble.NOT_A_MEETING, file);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesAFileOfANewerVersion() throws Exception {
        Path file = made("khoi.binhxet");
        new RawFile(file).run("PRAGMA user_version = 7");
        assertRefused(StoreTrouble.NEWER_VERSION, file, 7L, 1L);
    }

    @Test
    void refusesToMakeAFileWhereOneIs() throws IOException {
        Path file = made("khoi.binhxet");
        byte[] before = Files.readAllBytes(file);
        assertFailure(StoreTrouble.EXISTS, file, () -> journals.create(file));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void refusesToMakeAFileWhereNoFolderIs() {
        Path file = folder.resolve("none").resolve("khoi.binhxet");
        assertFailure(StoreTrouble.NOT_WRITTEN, file, () -> journals.create(file));
    }

    @Test
    void leavesNothingOfAFileThatCouldNotBeMade() throws IOException {
        Path file = folder.resolve("khoi.binhxet");
        Path obstacle = Files.createDirectory(folder.resolve("khoi.binhxet-journal"));
        assertFailure(StoreTrouble.NOT_WRITTEN, file, () -> journals.create(file));
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(obstacle));
    }

    @Test
    void readsAFileThatCannotBeWrittenButAddsNothingToIt() throws IOException {
        Path file = made("khoi.binhxet");
        file.toFile().setWritable(false);
        folder.toFile().setWritable(false);
        try {
            Assumptions.assumeFalse(Files.isWritable(file), "the administrator may write anything");
            try (Journal journal = journals.open(file)) {
                assertThat(journal.damage()).isEmpty();
                assertThat(journal.entries()).hasSize(3);
                assertFailure(
                        StoreTrouble.READ_ONLY, file, () -> journal.append(SmallMeeting.drafts(1)));
                assertThat(journal.entries()).hasSize(3);
            }
        } finally {
            folder.toFile().setWritable(true);
        }
    }

    private Path made(String name) {
        Path file = folder.resolve(name);
        try (Journal journal = journals.create(file)) {
            journal.append(SmallMeeting.drafts(3));
        }
        return file;
    }

    private void assertRefused(StoreTrouble trouble, Path file, Object... args) throws IOException {
        assertFailure(trouble, file, () -> journals.open(file), args);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.filter(path -> path.toString().startsWith(file + "")))
                    .as("files left beside it")
                    .allMatch(file::equals);
        }
    }

    private static void assertFailure(
            StoreTrouble trouble, Path file, ThrowingCallable asked, Object... args) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> {
                            assertThat(failure.problem().refusal()).isEqualTo(trouble);
                            assertThat(failure.problem().place()).isEqualTo(file.toString());
                            assertThat(failure.problem().args()).isEqualTo(List.of(args));
                        });
    }
}

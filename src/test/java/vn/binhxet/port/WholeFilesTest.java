package vn.binhxet.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All or nothing, on a real disk. */
class WholeFilesTest {
    private @TempDir Path home;

    @Test
    void replacesWhatIsThereAndLeavesTheRest() throws IOException {
        Path folder = Files.createDirectory(home.resolve("ho-so"));
        Files.writeString(folder.resolve("a"), "cũ");
        Files.writeString(folder.resolve("khac"), "của tôi");
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.fresh().resolve("a"), "mới");
            Files.createDirectory(files.fresh().resolve("b"));
            Files.writeString(files.fresh().resolve("b/c"), "mới");

            assertThat(files.place()).containsExactly(folder.resolve("a"), folder.resolve("b/c"));
        }
        assertThat(told(folder)).isEqualTo(Map.of("a", "mới", "b/c", "mới", "khac", "của tôi"));
    }

    @Test
    void whereOneFindsAFolderInItsPlaceThoseBeforeItGiveWayToTheOldOnes() throws IOException {
        Path folder = Files.createDirectory(home.resolve("ho-so"));
        Files.writeString(folder.resolve("a"), "cũ");
        Files.createDirectories(folder.resolve("c/d"));
        try (WholeFiles files = WholeFiles.in(folder)) {
            for (String name : new String[] {"a", "b", "c"}) {
                Files.writeString(files.fresh().resolve(name), "mới");
            }
            assertThatThrownBy(files::place).isInstanceOf(StoreFailure.class);
        }
        assertThat(told(folder)).isEqualTo(Map.of("a", "cũ"));
        assertThat(folder.resolve("c/d")).isEmptyDirectory();
    }

    @Test
    void leavesNoFolderThatWasNotThereIfNothingIsPlaced() throws IOException {
        Path folder = home.resolve("ho-so");
        try (WholeFiles files = WholeFiles.in(folder)) {
            Files.writeString(files.fresh().resolve("a"), "mới");
        }
        assertThat(folder).doesNotExist();
        assertThat(home).isEmptyDirectory();
    }

    /** What stands in each file. */
    private static Map<String, String> told(Path folder) throws IOException {
        Map<String, String> told = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                told.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return told;
    }
}

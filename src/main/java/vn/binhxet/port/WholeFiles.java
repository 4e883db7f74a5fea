package vn.binhxet.port;

import vn.binhxet.core.terms.Problem;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written all or not at all: made in a folder of their own first, then moved to
 * their places. Where one cannot be moved, those before it give way to what was there.
 */
public final class WholeFiles implements AutoCloseable {
    private final Path folder;
    private final boolean folderIsNew;
    private final Path workshop;
    private final Path fresh;
    private final Path replaced;

    private WholeFiles(Path folder) throws IOException {
        this.folder = folder;
        folderIsNew = !Files.exists(folder);
        Files.createDirectories(folder);
        workshop = Files.createTempDirectory(folder, ".binhxet");
        fresh = Files.createDirectory(workshop.resolve("new"));
        replaced = workshop.resolve("old");
    }

    /**
     * Begins.
     *
     * @param folder where they go in the end; made if it is not there
     * @throws StoreFailure if nothing can be written there
     */
    public static WholeFiles in(Path folder) {
        try {
            return new WholeFiles(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    /** Where they are made, under the names they will have. */
    public Path fresh() {
        return fresh;
    }

    /**
     * Moves all files made to their places; files of the same name are replaced.
     *
     * @return their places, by name
     * @throws StoreFailure if one of them cannot be moved; then the folder is as it was
     */
    public List<Path> place() {
        List<Path> placed = new ArrayList<>();
        try {
            try {
                for (Path file : filesIn(fresh)) {
                    Path place = folder.resolve(fresh.relativize(file));
                    keep(place);
                    move(file, place);
                    placed.add(place);
                }
            } catch (IOException e) {
                putBack(placed);
                throw e;
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
        return List.copyOf(placed);
    }

    /** Leaves nothing but what was moved to its place. */
    @Override
    public void close() {
        try {
            try (Stream<Path> all = Files.walk(workshop)) {
                for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(one);
                }
            }
            if (folderIsNew) {
                Files.delete(folder);
            }
        } catch (DirectoryNotEmptyException _) {
            // What was made stands in it.
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private void keep(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        if (Files.exists(place)) {
            move(place, replaced.resolve(folder.relativize(place)));
        }
    }

    private void putBack(List<Path> placed) throws IOException {
        for (Path place : placed) {
            Files.delete(place);
        }
        if (Files.exists(replaced)) {
            for (Path old : filesIn(replaced)) {
                move(old, folder.resolve(replaced.relativize(old)));
            }
        }
    }

    private static void move(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static StoreFailure failure(Path folder, IOException cause) {
        return new StoreFailure(
                Problem.of(
                        StoreTrouble.NOT_WRITTEN,
                        folder.toString(),
                        String.valueOf(cause.getMessage())),
                cause);
    }
}

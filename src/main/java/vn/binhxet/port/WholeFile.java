package vn.binhxet.port;

import vn.binhxet.core.terms.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written whole or not at all: under another name first, then moved. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes a file; one of that name is replaced.
     *
     * @param file its folder is made if it is not there
     * @throws StoreFailure if it cannot be written; then nothing of it is there
     */
    public static Path write(Path file, byte[] bytes) {
        Path whole = file.toAbsolutePath();
        Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            Files.createDirectories(whole.getParent());
            try {
                Files.write(part, bytes);
                Files.move(
                        part,
                        whole,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            Problem problem =
                    Problem.of(
                            StoreTrouble.NOT_WRITTEN,
                            file.toString(),
                            String.valueOf(e.getMessage()));
            throw new StoreFailure(problem, e);
        }
        return file;
    }
}

package vn.binhxet.session;

import vn.binhxet.core.terms.Problem;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds dossiers where people say they are. */
public final class DossierFiles {
    private static final String ENDING = ".zip";
    private static final int DEEPEST = 8;

    private DossierFiles() {}

    /**
     * The files of all places, each once: of a folder every {@code .zip} in it and below, of a
     * pattern such as {@code nam-2021/*.zip} what fits it, in the order of their names; anything
     * else as it is, be it there or not.
     *
     * @throws StoreFailure if a folder cannot be looked through
     */
    public static List<Path> in(List<String> places) {
        return places.stream()
                .flatMap(place -> in(place).stream())
                .map(file -> file.toAbsolutePath().normalize())
                .distinct()
                .toList();
    }

    private static List<Path> in(String place) {
        try {
            Path plain = Path.of(place);
            if (Files.isDirectory(plain)) {
                return files(plain, DEEPEST, DossierFiles::isZip);
            }
            if (Files.exists(plain)) {
                return List.of(plain);
            }
        } catch (InvalidPathException _) {
            // Windows takes no asterisk in a name; then it is a pattern
        }
        return place.matches(".*[*?\\[{].*") ? fitting(place) : List.of(Path.of(place));
    }

    /** Only the last part of a pattern may be one. */
    private static List<Path> fitting(String pattern) {
        int slash = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\'));
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        try {
            PathMatcher fits =
                    FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
            return Files.isDirectory(folder)
                    ? files(folder, 1, file -> fits.matches(file.getFileName()))
                    : List.of();
        } catch (PatternSyntaxException _) {
            return List.of();
        }
    }

    private static boolean isZip(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static List<Path> files(Path folder, int depth, PathMatcher fits) {
        try (Stream<Path> all = Files.walk(folder, depth)) {
            return all.filter(file -> Files.isRegularFile(file) && fits.matches(file))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_READ, folder.toString()), e);
        }
    }
}

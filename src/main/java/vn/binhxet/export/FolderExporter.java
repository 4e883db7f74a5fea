package vn.binhxet.export;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.export.json.SummaryJson;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes the papers of a meeting into a folder, each under a temporary name first and with its
 * SHA-256 beside it.
 */
public final class FolderExporter implements Exporter {
    /** The name of the summary, here and in the dossier. */
    public static final String SUMMARY = "06-tom-tat.json";

    private static final String FINGERPRINT = ".sha256";

    private final String version;

    /**
     * @param version of the program, as papers name it
     */
    public FolderExporter(String version) {
        this.version = version;
    }

    @Override
    public List<Path> export(Meeting meeting, List<Entry> journal, Path folder) {
        byte[] summary = SummaryJson.of(meeting, journal, version).bytes();
        return List.of(write(folder.resolve(SUMMARY), summary));
    }

    @Override
    public List<String> names() {
        return List.of(SUMMARY, SUMMARY + FINGERPRINT);
    }

    private static Path write(Path file, byte[] bytes) {
        String name = String.valueOf(file.getFileName());
        String fingerprint = Fingerprint.of(bytes) + "  " + name + "\n";
        try {
            replace(file, bytes);
            replace(
                    file.resolveSibling(name + FINGERPRINT),
                    fingerprint.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new StoreFailure(
                    Problem.of(
                            StoreTrouble.NOT_WRITTEN,
                            file.toString(),
                            String.valueOf(e.getMessage())),
                    e);
        }
        return file;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(part, bytes);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}

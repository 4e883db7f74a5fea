package vn.binhxet.province;

import vn.binhxet.export.FolderExporter;
import vn.binhxet.fixture.SampleMeeting;
import vn.binhxet.form.Fingerprint;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.session.MeetingSession;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A dossier on its way to the province, and what may happen to it there. */
public final class SentDossier {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** That of the sample, as the program writes it. */
    public static SentDossier ofSample(Path folder) {
        return of(written(SampleMeeting.whole(), folder));
    }

    /** Writes the dossier of a meeting, as the program does. */
    public static Path written(MeetingSession meeting, Path folder) {
        return new FolderExporter("test")
                .export(meeting.meeting(), meeting.entries(), List.of(), folder, _ -> {})
                .getLast();
    }

    /** One with these files and an index of them. */
    public static SentDossier of(byte[] summary, Map<String, byte[]> others) {
        SentDossier sent = new SentDossier();
        sent.files.putAll(others);
        return sent.withSummary(summary);
    }

    private static SentDossier of(Path archive) {
        SentDossier sent = new SentDossier();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                sent.files.put(file.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent;
    }

    /** With another summary, and an index that fits it. */
    public SentDossier withSummary(byte[] summary) {
        SentDossier other = with(SummaryForm.NAME, summary);
        SummaryForm read = Objects.requireNonNull(SummaryForm.read(summary));
        List<ManifestForm.FilePart> parts =
                other.files.entrySet().stream()
                        .filter(file -> !file.getKey().equals(ManifestForm.NAME))
                        .map(file ->
                                new ManifestForm.FilePart(
                                        file.getKey(),
                                        file.getValue().length,
                                        Fingerprint.of(file.getValue())))
                        .toList();
        ManifestForm manifest =
                new ManifestForm(ManifestForm.FORMAT, read.generator(), read.journal(), parts);
        return other.with(ManifestForm.NAME, manifest.bytes());
    }

    public SentDossier with(String name, byte[] bytes) {
        SentDossier other = new SentDossier();
        other.files.putAll(files);
        other.files.put(name, bytes);
        return other;
    }

    public SentDossier without(String name) {
        SentDossier other = new SentDossier();
        other.files.putAll(files);
        other.files.remove(name);
        return other;
    }

    public Set<String> names() {
        return files.keySet();
    }

    public byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("in memory nothing can fail", e);
        }
        return bytes.toByteArray();
    }
}

package vn.binhxet.province;

import vn.binhxet.form.Fingerprint;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.SummaryForm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A dossier on its way to the province, and what may happen to it there. */
public final class SentDossier {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** With these files and an index of them. */
    public static SentDossier of(byte[] summary, Map<String, byte[]> others) {
        SentDossier sent = new SentDossier();
        sent.files.putAll(others);
        sent.files.put(DossierReader.SUMMARY, summary);
        return sent.indexed();
    }

    /** With an index of what it now holds. */
    public SentDossier indexed() {
        SentDossier sent = without(ManifestForm.NAME);
        byte[] summary = file(DossierReader.SUMMARY);
        SummaryForm read = Objects.requireNonNull(SummaryForm.read(summary));
        List<ManifestForm.FilePart> parts =
                sent.files.entrySet().stream()
                        .map(file ->
                                new ManifestForm.FilePart(
                                        file.getKey(),
                                        file.getValue().length,
                                        Fingerprint.of(file.getValue())))
                        .toList();
        ManifestForm manifest =
                new ManifestForm(ManifestForm.FORMAT, read.generator(), read.journal(), parts);
        sent.files.put(ManifestForm.NAME, manifest.bytes());
        return sent;
    }

    public byte[] file(String name) {
        return Objects.requireNonNull(files.get(name));
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

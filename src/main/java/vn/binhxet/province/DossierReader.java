package vn.binhxet.province;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.submission.Submission;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.form.ManifestForm;
import vn.binhxet.form.SummaryForm;
import vn.binhxet.port.FigureTrouble;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;
import vn.binhxet.port.Submissions;
import vn.binhxet.province.archive.Archive;
import vn.binhxet.province.archive.Archive.Packed;
import vn.binhxet.province.archive.ArchiveReader;
import vn.binhxet.province.figures.Figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a dossier: the archive, then every fingerprint, then every figure. */
public final class DossierReader implements Submissions {
    @Override
    public Submission read(Path file) {
        long bytes = length(file);
        Archive archive = archive(file);
        List<Problem> problems = new ArrayList<>(archive.problems());
        ManifestForm manifest = manifest(archive, problems);
        if (manifest != null) {
            fingerprints(archive, manifest, problems);
        }
        SummaryForm summary = summary(archive, problems);
        if (summary != null) {
            problems.addAll(Figures.disagreements(summary));
            if (manifest != null && !isOf(manifest, summary)) {
                problems.add(Problem.of(FigureTrouble.OTHER_JOURNAL, ManifestForm.NAME));
            }
        }
        return new Submission(
                String.valueOf(file.toAbsolutePath().getParent()),
                String.valueOf(file.getFileName()),
                bytes,
                summary == null ? null : Telling.of(summary),
                problems);
    }

    private static boolean isOf(ManifestForm manifest, SummaryForm summary) {
        return manifest.journal().equals(summary.journal())
                && manifest.generator().equals(summary.generator());
    }

    @Override
    public boolean isOne(Path file) {
        length(file);
        try {
            return ArchiveReader.isOne(file);
        } catch (IOException e) {
            throw notRead(file, e);
        }
    }

    private static void fingerprints(
            Archive archive, ManifestForm manifest, List<Problem> problems) {
        Set<String> named = new HashSet<>(Set.of(ManifestForm.NAME));
        for (ManifestForm.FilePart part : manifest.files()) {
            named.add(part.name());
            Packed packed = archive.files().get(part.name());
            if (packed == null) {
                if (!archive.isBroken(part.name())) {
                    problems.add(Problem.of(FigureTrouble.FILE_MISSING, part.name()));
                }
            } else if (!packed.equals(new Packed(part.bytes(), part.sha256()))) {
                problems.add(Problem.of(FigureTrouble.FILE_CHANGED, part.name()));
            }
        }
        archive.names().stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> problems.add(Problem.of(FigureTrouble.FILE_ADDED, name)));
    }

    private static @Nullable ManifestForm manifest(Archive archive, List<Problem> problems) {
        byte[] bytes = needed(archive, ManifestForm.NAME, problems);
        ManifestForm manifest = bytes == null ? null : ManifestForm.read(bytes);
        if (bytes != null && manifest == null) {
            problems.add(Problem.of(FigureTrouble.NOT_READABLE, ManifestForm.NAME));
        }
        return manifest;
    }

    private static @Nullable SummaryForm summary(Archive archive, List<Problem> problems) {
        byte[] bytes = needed(archive, SummaryForm.NAME, problems);
        SummaryForm summary = bytes == null ? null : SummaryForm.read(bytes);
        if (bytes != null && summary == null) {
            problems.add(Problem.of(FigureTrouble.NOT_READABLE, SummaryForm.NAME));
        }
        return summary;
    }

    private static byte @Nullable [] needed(Archive archive, String name, List<Problem> problems) {
        byte[] bytes = archive.content(name).orElse(null);
        if (bytes == null && !archive.isBroken(name)) {
            problems.add(Problem.of(FigureTrouble.FILE_MISSING, name));
        }
        return bytes;
    }

    private static Archive archive(Path file) {
        try {
            return ArchiveReader.read(file, Set.of(ManifestForm.NAME, SummaryForm.NAME));
        } catch (IOException e) {
            throw notRead(file, e);
        }
    }

    private static long length(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new StoreFailure(Problem.of(StoreTrouble.FOLDER, file.toString()), null);
            }
            return Files.size(file);
        } catch (NoSuchFileException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NO_FILE, file.toString()), e);
        } catch (IOException e) {
            throw notRead(file, e);
        }
    }

    private static StoreFailure notRead(Path file, IOException cause) {
        return new StoreFailure(Problem.of(StoreTrouble.NOT_READ, file.toString()), cause);
    }
}

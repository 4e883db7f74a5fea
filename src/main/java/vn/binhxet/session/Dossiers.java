package vn.binhxet.session;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.Printout;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Papers as files: what a bloc hands in, and what it prints for itself. */
public final class Dossiers {
    private final Exporter exporter;

    public Dossiers(Exporter exporter) {
        this.exporter = exporter;
    }

    /** A file as it was written. */
    public record Written(Path file, long bytes) {}

    /** The names of the files a dossier has, each paper followed by its fingerprint. */
    public List<String> names() {
        return exporter.names();
    }

    /**
     * Writes one paper as a PDF; a file of that name is replaced.
     *
     * @param entries the journal the meeting was read from
     * @throws StoreFailure if it cannot be written
     */
    public Path print(Meeting meeting, List<Entry> entries, Printout paper, Path file) {
        exporter.print(meeting, entries, paper, file);
        return file;
    }

    /**
     * Writes all papers of a meeting as it stands; files of the same name are replaced.
     *
     * @param entries the journal it was read from
     * @param folder made if it is not there
     * @return the files written, in the order of their names
     * @throws StoreFailure if the folder cannot be written
     */
    public List<Written> export(Meeting meeting, List<Entry> entries, Path folder) {
        try {
            Files.createDirectories(folder);
            exporter.export(meeting, entries, folder);
            List<Written> written = new ArrayList<>();
            for (String name : exporter.names()) {
                Path file = folder.resolve(name);
                written.add(new Written(file, Files.size(file)));
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, folder.toString()), e);
        }
    }
}

package vn.binhxet.session;

import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.terms.Problem;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;
import vn.binhxet.port.AttachedCopy;
import vn.binhxet.port.Entry;
import vn.binhxet.port.Exporter;
import vn.binhxet.port.StoreFailure;
import vn.binhxet.port.StoreTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Papers as files: what a bloc hands in, and what it prints for itself. */
public final class Dossiers {
    private final Exporter exporter;

    public Dossiers(Exporter exporter) {
        this.exporter = exporter;
    }

    /** A file as it was written. */
    public record Written(Path file, long bytes) {}

    /** The names of all files of the dossier of a meeting, the archive last. */
    public List<String> names(Meeting meeting) {
        return exporter.names(meeting);
    }

    /**
     * Writes one paper; a file of that name is replaced.
     *
     * @param entries the journal the meeting was read from
     * @throws StoreFailure if it cannot be written
     */
    public Path print(
            Meeting meeting, List<Entry> entries, Printout paper, FileFormat format, Path file) {
        exporter.print(meeting, entries, paper, format, file);
        return file;
    }

    /**
     * Writes the dossier of a meeting as it stands and each file of it beside, all of them or none;
     * files of the same name are replaced.
     *
     * @param entries the journal it was read from
     * @param attached the copies of the files attached; of a file that is not among them the
     *     contents say that it does not go with the dossier
     * @param folder made if it is not there
     * @param progress gets how much is written, from 0 to 1, on the thread of the caller
     * @return the files written, in the order of {@link #names}
     * @throws StoreFailure if a copy is not what was attached, or the folder cannot be written;
     *     then nothing in it has changed
     */
    public List<Written> export(
            Meeting meeting,
            List<Entry> entries,
            List<AttachedCopy> attached,
            Path folder,
            DoubleConsumer progress) {
        try {
            List<Written> written = new ArrayList<>();
            for (Path file : exporter.export(meeting, entries, attached, folder, progress)) {
                written.add(new Written(file, Files.size(file)));
            }
            return List.copyOf(written);
        } catch (IOException e) {
            throw new StoreFailure(Problem.of(StoreTrouble.NOT_WRITTEN, folder.toString()), e);
        }
    }
}

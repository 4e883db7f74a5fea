package vn.binhxet.port;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.FileFormat;
import vn.binhxet.document.Printout;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Writes what is printed for the meeting and what leaves the bloc. */
public interface Exporter {
    /**
     * Writes the dossier of the meeting as it stands and each file of it beside, all of them or
     * none; files of the same name are replaced.
     *
     * @param journal the entries the meeting was read from
     * @param attached the copies of the files attached; of a file that is not among them the
     *     contents say that it does not go with the dossier
     * @param folder made if it is not there
     * @param progress gets how much is written, from 0 to 1, on the thread of the caller
     * @return the files written, in the order of {@link #names}
     * @throws StoreFailure with a {@link DossierTrouble} if a copy is not what was attached, or if
     *     the folder cannot be written; then nothing in it has changed
     */
    List<Path> export(
            Meeting meeting,
            List<Entry> journal,
            List<AttachedCopy> attached,
            Path folder,
            DoubleConsumer progress);

    /**
     * Writes one paper, whole or not at all; a file of that name is replaced. The blank ballots of
     * the kit are written before it, in files beside it.
     *
     * @param journal the entries the meeting was read from
     * @throws StoreFailure if it cannot be written
     */
    void print(Meeting meeting, List<Entry> journal, Printout paper, FileFormat format, Path file);

    /**
     * Writes practice papers to print, two on a sheet, and their answer behind, whole or not at
     * all; a file of that name is replaced.
     *
     * @param meeting the rehearsal that votes with them
     * @throws StoreFailure if it cannot be written
     */
    void practice(Deck deck, Meeting meeting, Path file);

    /**
     * The names of all files of the dossier of a meeting as it stands with all that was attached,
     * in order; the archive is last.
     */
    List<String> names(Meeting meeting);
}

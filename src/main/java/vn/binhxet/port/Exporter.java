package vn.binhxet.port;

import vn.binhxet.core.deck.Deck;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.document.Printout;

import java.nio.file.Path;
import java.util.List;

/** Writes what is printed for the meeting and what leaves the bloc. */
public interface Exporter {
    /**
     * Writes all papers of the meeting as it stands, each whole or not at all and each with its
     * fingerprint beside it; files of the same name are replaced.
     *
     * @param journal the entries the meeting was read from
     * @param folder exists
     * @return the papers written, without fingerprints
     * @throws StoreFailure if the folder cannot be written
     */
    List<Path> export(Meeting meeting, List<Entry> journal, Path folder);

    /**
     * Writes one paper as a PDF, whole or not at all; a file of that name is replaced.
     *
     * @param journal the entries the meeting was read from
     * @throws StoreFailure if it cannot be written
     */
    void print(Meeting meeting, List<Entry> journal, Printout paper, Path file);

    /**
     * Writes practice papers to print, two on a sheet, and their answer behind, whole or not at
     * all; a file of that name is replaced.
     *
     * @param meeting the rehearsal that votes with them
     * @throws StoreFailure if it cannot be written
     */
    void practice(Deck deck, Meeting meeting, Path file);

    /** The names of all files it writes in a folder, each paper followed by its fingerprint. */
    List<String> names();
}

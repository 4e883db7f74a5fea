package vn.binhxet.port;

import vn.binhxet.core.nextyear.PastDossier;
import vn.binhxet.core.terms.Outcome;

import java.nio.file.Path;

/** Reads what the next year needs from a dossier of the last. */
public interface PastYears {
    /**
     * Reads a dossier. One that is not intact is refused with all that is wrong with it.
     *
     * @throws StoreFailure if the file itself cannot be read
     */
    Outcome<PastDossier> read(Path dossier);
}

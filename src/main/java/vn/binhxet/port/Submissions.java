package vn.binhxet.port;

import vn.binhxet.core.submission.Submission;

import java.nio.file.Path;

/** Reads dossiers that blocs sent. */
public interface Submissions {
    /**
     * Reads and checks a dossier; whatever is wrong with it is told in what comes back.
     *
     * @throws StoreFailure if the file itself cannot be read
     */
    Submission read(Path file);

    /**
     * Whether a file looks like a dossier, whole or broken, whatever its name.
     *
     * @throws StoreFailure if the file itself cannot be read
     */
    boolean isOne(Path file);
}

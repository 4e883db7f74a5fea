package vn.binhxet.ui.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A file of the dossier.
 *
 * @param bytes its size as written last; null if it was not
 */
record HandedIn(String name, FileState state, @Nullable Long bytes) {
    /** Whether the file is there, and still says what the meeting says. */
    enum FileState {
        TO_WRITE,
        WRITTEN,
        OUT_OF_DATE
    }

    /** The ending of its name, without the dot. */
    String ending() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

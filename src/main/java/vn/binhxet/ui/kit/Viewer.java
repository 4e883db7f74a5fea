package vn.binhxet.ui.kit;

import java.nio.file.Path;

/** Shows a paper that was written, in whatever program people use for that. */
public interface Viewer {
    /**
     * Asks the system to show a file; does not wait for it.
     *
     * @return false if there is nothing here that would
     */
    boolean open(Path file);
}

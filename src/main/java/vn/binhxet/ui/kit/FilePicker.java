package vn.binhxet.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for a file. Empty where people changed their mind. */
public interface FilePicker {
    /**
     * A file that is there.
     *
     * @param kind what it is, in words
     * @param ending of its name, without the dot
     */
    Optional<Path> open(String kind, String ending);

    /**
     * A file to be made.
     *
     * @param name proposed, with its ending
     */
    Optional<Path> create(String kind, String name);
}

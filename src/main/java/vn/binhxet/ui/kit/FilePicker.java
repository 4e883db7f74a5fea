package vn.binhxet.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks for a file or a folder. Empty where people changed their mind. */
public interface FilePicker {
    /**
     * A file that is there.
     *
     * @param kind key of the words for it
     * @param endings its name may have, without the dot
     */
    Optional<Path> open(String kind, String... endings);

    /**
     * Any number of files that are there; none where people changed their mind.
     *
     * @param kind key of the words for them
     * @param ending of their names, without the dot
     */
    List<Path> openSeveral(String kind, String ending);

    /**
     * A file to be made; if there is one already, people were asked.
     *
     * @param name proposed, with its ending
     */
    Optional<Path> create(String kind, String name);

    /**
     * A folder for files to be made.
     *
     * @param kind key of the words for what goes there
     */
    Optional<Path> folder(String kind);
}

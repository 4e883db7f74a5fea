package vn.binhxet.port;

import java.nio.file.Path;
import java.util.function.IntFunction;

/** Where meeting files come from. */
public interface Journals {
    /**
     * Makes a new, empty meeting file and holds it alone.
     *
     * @throws StoreFailure if there is a file already, or it cannot be made
     */
    Journal create(Path file);

    /**
     * The same with nonces that are not random, for a story that must give the same bytes every
     * time.
     *
     * @param nonces 16 bytes for an entry's number
     */
    Journal create(Path file, IntFunction<byte[]> nonces);

    /**
     * Opens a meeting file and holds it alone. A damaged one opens too, for reading.
     *
     * @throws StoreFailure if there is none, it is not a meeting file, it is of a newer version, or
     *     somebody else holds it
     */
    Journal open(Path file);
}

package vn.binhxet.port;

import java.util.List;
import java.util.Optional;

/** The meeting's memory: an append-only list of facts. Used by one thread at a time. */
public interface Journal extends AutoCloseable {
    /**
     * The entries, from the first. Of a damaged journal only those before the damage.
     *
     * @return all entries recorded so far
     */
    List<Entry> entries();

    /** What is wrong with it; a damaged journal can be read but not written. */
    Optional<Damage> damage();

    /**
     * Records facts, all or none. When it returns they survive a power cut.
     *
     * @param facts those of one command
     * @return their entries
     * @throws StoreFailure if they could not be kept; then none is
     */
    List<Entry> append(List<Draft> facts);

    @Override
    void close();
}

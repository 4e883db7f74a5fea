package vn.binhxet.province.archive;

import vn.binhxet.core.terms.Problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an archive.
 *
 * @param files by name, in the order of the index; without those that are broken
 * @param kept the content of those it was asked for
 * @param problems what is wrong, by the name of the file; of the archive as a whole without a name
 * @param isIndexed whether its index could be read to the end
 */
public record Archive(
        Map<String, Packed> files,
        Map<String, byte[]> kept,
        List<Problem> problems,
        boolean isIndexed) {
    public Archive {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        kept = Map.copyOf(kept);
        problems = List.copyOf(problems);
    }

    /**
     * A file as it was unpacked.
     *
     * @param bytes its length
     * @param sha256 in small hexadecimal digits
     */
    public record Packed(long bytes, String sha256) {}

    public Set<String> names() {
        return files.keySet();
    }

    /** The content of a file that was to be kept. */
    public Optional<byte[]> content(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /** Whether nothing can be said of a file of that name: it, or the index, cannot be read. */
    public boolean isBroken(String name) {
        return !isIndexed || problems.stream().anyMatch(one -> one.place().equals(name));
    }
}

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
 * @param problems what is wrong, by the name of the file
 */
public record Archive(Map<String, byte[]> files, List<Problem> problems) {
    public Archive {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        problems = List.copyOf(problems);
    }

    public Set<String> names() {
        return files.keySet();
    }

    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** Whether the archive has a file of that name that could not be unpacked. */
    public boolean isBroken(String name) {
        return problems.stream().anyMatch(problem -> problem.place().equals(name));
    }
}

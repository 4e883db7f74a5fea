package vn.binhxet.export.dossier;

import java.util.HashSet;
import java.util.Set;

/** Names given once each; who comes later gets a number. */
final class FreeNames {
    private final Set<String> taken = new HashSet<>();

    /**
     * A name that was not given before.
     *
     * @param ending with its dot, or empty
     */
    String of(String stem, String ending) {
        String name = stem + ending;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "-" + i + ending;
        }
        return name;
    }
}

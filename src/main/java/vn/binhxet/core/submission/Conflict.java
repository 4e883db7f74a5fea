package vn.binhxet.core.submission;

import java.util.List;

/**
 * Dossiers that cannot all stand.
 *
 * @param subject the bloc or unit it is about, by name
 * @param files the dossiers, by the names of their files
 */
public record Conflict(Kind kind, String subject, List<String> files) {
    public Conflict {
        files = List.copyOf(files);
    }

    /** What contradicts. */
    public enum Kind {
        /** The same meeting was handed in more than once. */
        SAME_MEETING,
        /** Two different meetings of one bloc in one year. */
        SAME_BLOC,
        /** One unit stands in two blocs of one year. */
        UNIT_IN_TWO_BLOCS
    }
}

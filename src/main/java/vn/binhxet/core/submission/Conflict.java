package vn.binhxet.core.submission;

import java.util.List;

/**
 * What cannot all stand, or goes beyond what a bloc may propose. Rehearsals contradict nobody.
 *
 * @param subject what it is about, by name: a bloc, a unit or an award
 * @param between the dossiers, in the order they were given
 * @param args what the sentence of the kind needs after subject and files
 */
public record Conflict(Kind kind, String subject, List<Submission> between, List<Object> args) {
    public Conflict {
        between = List.copyOf(between);
        args = List.copyOf(args);
    }

    /** What contradicts. */
    public enum Kind {
        /** One meeting was handed in more than once; the subject is the bloc. */
        SAME_MEETING,
        /** Two meetings of one bloc in one year; the subject is the bloc. */
        SAME_BLOC,
        /** One unit stands in two blocs of one year; the subject is the unit. */
        UNIT_IN_TWO_BLOCS,
        /** More units proposed than the quota; the subject is the award; with used and most. */
        ABOVE_QUOTA,
        /** One unit proposed for two awards that exclude each other; with their titles. */
        EXCLUDED_AWARDS
    }

    /** The dossiers, by the names of their files. */
    public List<String> files() {
        return between.stream().map(Submission::file).toList();
    }
}

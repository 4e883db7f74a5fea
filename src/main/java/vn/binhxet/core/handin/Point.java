package vn.binhxet.core.handin;

import java.util.List;

/**
 * One thing to look at before a dossier goes out.
 *
 * @param args what its sentence tells: numbers, names of rounds, awards, units, papers
 */
public record Point(Kind kind, Weight weight, List<Object> args) {
    public Point {
        args = List.copyOf(args);
    }

    /** How much it matters. Nothing forbids sending: people may know why something is missing. */
    public enum Weight {
        /** The dossier is not complete without it. */
        HINDERS,
        /** Somebody should have looked at it. */
        WARNS,
        /** It is in order. */
        DONE
    }

    /** What it is about, in the order of the day. */
    public enum Kind {
        /** The file is of a rehearsal. */
        REHEARSAL,
        /** The regulation is a sample. */
        SAMPLE,
        /** The meeting began. */
        BEGUN,
        /** The report was adopted; with those in favour and those who voted. */
        REPORT,
        /** The points are official; with the number of units. */
        POINTS,
        /** A round is still counted; with it. */
        ROUND,
        /** The counting record of a round is signed; with the round. */
        COUNT_RECORD,
        /** A tie is settled; with the award or office. */
        TIE,
        /** A place that fell open was decided about; with the award. */
        OPEN_PLACE,
        /** The list of an award was adopted; with the award and how many it names. */
        LIST,
        /** The list adopted is still the one that follows from the votes; with the award. */
        LIST_CHANGED,
        /** An office has its holders; with the office and the units. */
        OFFICE,
        /** The minutes were read and adopted; with those in favour and those who voted. */
        MINUTES_ADOPTED,
        /** The minutes are signed; with the names. */
        MINUTES_SIGNED,
        /** The meeting was closed; with the time. */
        MEETING,
        /** A paper has its number; with the paper, and the number. */
        NUMBER,
        /** The report is attached; with the names of the files. */
        REPORT_FILE,
        /** The signed pages are attached as a scan or photo; with how many files. */
        SIGNED_PAGES,
        /** The copy of an attached file is still what was attached; with its name. */
        COPY,
        /** Checks were passed with a reason; with how many. */
        OVERRIDES,
        /** Something signed was put right; with how often. */
        CORRECTIONS
    }
}

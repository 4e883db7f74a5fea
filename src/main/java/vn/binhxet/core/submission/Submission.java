package vn.binhxet.core.submission;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Problem;

import java.util.List;

/**
 * A dossier as it arrived at the province.
 *
 * @param file its name, without the folder
 * @param bytes its length
 * @param told what it says; null where that cannot be read
 * @param problems all that is not intact or does not agree, by file or by place in the summary
 */
public record Submission(String file, long bytes, @Nullable Told told, List<Problem> problems) {
    public Submission {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong with it. */
    public boolean isIntact() {
        return problems.isEmpty();
    }

    /**
     * What the summary says, as far as the province adds it up.
     *
     * @param closed whether the minutes were signed or the meeting was closed
     * @param rehearsal not a real meeting
     * @param sample under a regulation that nobody compared with the province's text
     * @param code the integrity code, as papers print it
     * @param codeAt the number of the entry it belongs to
     */
    public record Told(
            String bloc,
            String province,
            int year,
            String title,
            boolean closed,
            boolean rehearsal,
            boolean sample,
            List<Member> units,
            List<Quota> awards,
            List<Proposed> proposals,
            List<Holder> offices,
            String code,
            int codeAt) {
        public Told {
            units = List.copyOf(units);
            awards = List.copyOf(awards);
            proposals = List.copyOf(proposals);
            offices = List.copyOf(offices);
        }
    }

    /**
     * A unit of the bloc.
     *
     * @param rank by points; null where it has none
     */
    public record Member(String name, @Nullable Integer rank) {}

    /** An award, and how many the bloc may propose. */
    public record Quota(String code, String title, int most) {}

    /** A unit proposed, ranked as in the minutes. */
    public record Proposed(String award, int rank, String unit) {}

    /** A unit that leads the bloc, or helps to, in a year. */
    public record Holder(String office, int year, String unit) {}
}

package vn.binhxet.core.submission;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.terms.Points;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the summary of a dossier says, as far as the province adds it up. Units are told by name.
 *
 * @param title of the meeting
 * @param closed whether the minutes were signed or the meeting was closed
 * @param rehearsal not a real meeting
 * @param sample under a regulation that nobody compared with the province's text
 * @param head the unit that leads the bloc this year
 * @param present units represented at any time
 * @param offices who leads and who helps to, next year
 * @param code the integrity code, as papers print it
 * @param codeAt the number of the entry it belongs to
 * @param journal hash of the last entry of the journal, in hexadecimal digits
 */
public record Told(
        String bloc,
        String province,
        int year,
        String title,
        boolean closed,
        boolean rehearsal,
        boolean sample,
        String head,
        int present,
        List<Member> units,
        List<Quota> awards,
        List<Proposed> proposals,
        List<Holder> offices,
        String code,
        int codeAt,
        String journal) {
    public Told {
        units = List.copyOf(units);
        awards = List.copyOf(awards);
        proposals = List.copyOf(proposals);
        offices = List.copyOf(offices);
    }

    /**
     * A unit of the bloc.
     *
     * @param rank by points; null where it has none
     * @param points at the latest stage it has; null where it has none
     * @param provisional whether the points of some unit are still to come
     */
    public record Member(
            String name, @Nullable Integer rank, @Nullable Points points, boolean provisional) {}

    /**
     * An award, and how many the bloc may propose.
     *
     * @param excludes codes of awards that a unit proposed for this one is not proposed for
     */
    public record Quota(String code, String title, int most, List<String> excludes) {
        public Quota {
            excludes = List.copyOf(excludes);
        }
    }

    /**
     * A unit proposed.
     *
     * @param award its code
     * @param rank as in the minutes, from 1
     */
    public record Proposed(String award, int rank, String unit) {}

    /**
     * A unit that leads the bloc, or helps to, in a year.
     *
     * @param office its title
     */
    public record Holder(String office, int year, String unit) {}

    /** The units of the first rank; more than one where points are equal. */
    public List<String> leading() {
        return units.stream()
                .filter(unit -> Objects.equals(unit.rank(), 1))
                .map(Member::name)
                .toList();
    }

    /** Who is proposed for an award, the first first. */
    public List<Proposed> proposed(Quota award) {
        return proposals.stream()
                .filter(one -> one.award().equals(award.code()))
                .sorted(Comparator.comparingInt(Proposed::rank))
                .toList();
    }

    /** How many places of an award are used. */
    public int used(Quota award) {
        return proposed(award).size();
    }

    /** The award of that title, as this bloc has it. */
    public Optional<Quota> award(String title) {
        PlainName wanted = PlainName.of(title);
        return awards.stream()
                .filter(award -> PlainName.of(award.title()).equals(wanted))
                .findFirst();
    }
}

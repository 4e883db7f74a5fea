package vn.binhxet.core.regulation;

import vn.binhxet.core.terms.Code;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the bloc agreed in advance (<i>quy chế</i>): every number the rules of a meeting use, with
 * its source. Nothing of it is in code.
 *
 * @param sample true for a shipped sample, which must be compared with the province's own text and
 *     marks every paper
 * @param sources the decrees and decisions it rests on
 * @param quorum how many must be represented for the meeting to decide
 * @param adoption what a resolution needs
 */
public record Regulation(
        String title,
        boolean sample,
        int year,
        List<String> sources,
        Scheme scheme,
        Threshold quorum,
        Threshold adoption,
        Ballots ballots,
        List<Award> awards,
        List<Office> offices) {
    public Regulation {
        sources = List.copyOf(sources);
        awards = List.copyOf(awards);
        offices = List.copyOf(offices);
    }

    public Optional<Award> award(Code code) {
        return awards.stream().filter(a -> a.code().equals(code)).findFirst();
    }

    public Optional<Office> office(Code code) {
        return offices.stream().filter(o -> o.code().equals(code)).findFirst();
    }

    /**
     * Whether no other award excludes this one: who gets it leads the bloc. A flag is such, a
     * certificate is not where the flag excludes it.
     */
    public boolean isHighest(Award award) {
        return awards.stream().noneMatch(other -> other.excludes().contains(award.code()));
    }

    /** What votes for an office must reach: where it says nothing, as much as a resolution. */
    public Threshold enoughFor(Office office) {
        Threshold pass = office.pass();
        return pass == null ? adoption : pass;
    }

    /** The same rules for another work year. */
    public Regulation forYear(int other) {
        return new Regulation(
                title, sample, other, sources, scheme, quorum, adoption, ballots, awards, offices);
    }

    /** All awards, then all offices. */
    public List<Subject> subjects() {
        return Stream.<Subject>concat(awards.stream(), offices.stream()).toList();
    }

    /** The award or office of this code. */
    public Optional<Subject> subject(Code code) {
        return award(code).<Subject>map(a -> a).or(() -> office(code));
    }

    /** The title of the award or office of this code, or the code itself if there is none. */
    public String titleOf(Code code) {
        return subject(code).map(Subject::title).orElse(code.value());
    }
}

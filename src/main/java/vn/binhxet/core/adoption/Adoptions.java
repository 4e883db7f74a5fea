package vn.binhxet.core.adoption;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.meeting.Fact;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.meeting.Recorded;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Everything the meeting voted on by a show of hands, in order. Where it voted on one text twice
 * the last vote stands.
 */
public record Adoptions(List<Adoption> all) {
    /** What a review meeting adopts before it compares points, in the order it is presented. */
    private static final List<Matter> FIRST = List.of(Matter.REPORT, Matter.PLAN);

    public Adoptions {
        all = List.copyOf(all);
    }

    public static Adoptions of(Meeting meeting) {
        List<Recorded> votes =
                meeting.proceedings().entries().stream()
                        .filter(entry -> entry.fact() instanceof Fact.ResolutionVoted)
                        .toList();
        return new Adoptions(votes.stream().map(entry -> adoption(meeting, entry, votes)).toList());
    }

    /** What is to be adopted next; empty once report and plan are. */
    public Optional<Matter> next() {
        return FIRST.stream().filter(matter -> !isAdopted(matter)).findFirst();
    }

    /** How many of report and plan are adopted. */
    public int adopted() {
        return (int) FIRST.stream().filter(this::isAdopted).count();
    }

    /** Report and plan. */
    public int wanted() {
        return FIRST.size();
    }

    /** Whether the vote that stands adopted it. */
    public boolean isAdopted(Matter matter) {
        return all.stream()
                .anyMatch(a -> a.stands() && a.matter() == matter && a.vote().isAdopted());
    }

    private static Adoption adoption(Meeting meeting, Recorded entry, List<Recorded> votes) {
        Fact.ResolutionVoted vote = (Fact.ResolutionVoted) entry.fact();
        return new Adoption(
                entry.seq(),
                entry.at(),
                vote,
                again(entry, votes),
                meeting.attendanceAt(entry.seq()),
                meeting.proceedings().all(Fact.FileAttached.class).stream()
                        .filter(file -> Matter.of(vote.subject()).isOnce())
                        .filter(file -> file.kind().equals(vote.subject()))
                        .toList());
    }

    private static @Nullable OffsetDateTime again(Recorded entry, List<Recorded> votes) {
        Fact.ResolutionVoted vote = (Fact.ResolutionVoted) entry.fact();
        return votes.stream()
                .filter(later -> later.seq() > entry.seq())
                .filter(later -> isOfOneText(vote, (Fact.ResolutionVoted) later.fact()))
                .findFirst()
                .map(Recorded::at)
                .orElse(null);
    }

    private static boolean isOfOneText(Fact.ResolutionVoted one, Fact.ResolutionVoted other) {
        return one.subject().equals(other.subject())
                && (Matter.of(one.subject()).isOnce() || one.title().equals(other.title()));
    }
}

package vn.binhxet.ui.ballot.opening;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.progress.NextOpening;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.ui.ballot.opening.Offer.Kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can be voted on next, read from the meeting. */
record Offers(Meeting meeting) {
    /** In the order of the regulation; votes that are not needed come last. */
    List<Offer> all() {
        return meeting.regulation().subjects().stream()
                .flatMap(subject -> of(subject).stream())
                .sorted(Comparator.comparing(Offer::isOptional))
                .toList();
    }

    /** Whatever is decided by votes and still has a place to vote for. */
    private Optional<Offer> of(Subject subject) {
        List<Round> rounds = meeting.rounds().of(subject.code());
        NextOpening next = new NextOpening(meeting, subject);
        Optional<RoundResult> tied = next.tied();
        boolean waits = tied.isPresent() && !isToVoteAgain(tied.get());
        boolean open = tied.isPresent() || meeting.results().placesLeft(subject) > 0;
        if (waits || !open || !isVotedOn(subject, rounds)) {
            return Optional.empty();
        }
        Command.OpenRound asked = next.asked();
        Kind kind =
                tied.isPresent()
                        ? Kind.RE_VOTE
                        : asked.replaces() != null
                                ? Kind.REPLACES
                                : asked.after() == null ? Kind.FIRST : Kind.NEXT_PLACES;
        return Optional.of(new Offer(subject, kind, asked, Tried.of(meeting, asked).names()));
    }

    /** An office given without votes may be voted on as long as nobody has it. */
    private boolean isVotedOn(Subject subject, List<Round> rounds) {
        return subject.by().byRound()
                || (subject instanceof Office office
                        && office.isHeldWithoutVotes()
                        && (!rounds.isEmpty()
                                || meeting.decisions()
                                        .elected(office.code(), office.seats())
                                        .isEmpty()));
    }

    private static boolean isToVoteAgain(RoundResult tied) {
        Settlement settlement = tied.settlement();
        return settlement != null && settlement.how() == Settlement.How.RE_VOTE;
    }
}

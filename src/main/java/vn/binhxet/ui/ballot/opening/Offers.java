package vn.binhxet.ui.ballot.opening;

import org.jspecify.annotations.Nullable;

import vn.binhxet.core.ballot.Round;
import vn.binhxet.core.meeting.Command;
import vn.binhxet.core.meeting.Meeting;
import vn.binhxet.core.proposal.RoundResult;
import vn.binhxet.core.proposal.Settlement;
import vn.binhxet.core.regulation.Method;
import vn.binhxet.core.regulation.Office;
import vn.binhxet.core.regulation.Subject;
import vn.binhxet.core.terms.RoundId;
import vn.binhxet.ui.ballot.opening.Offer.Kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        List<RoundResult> results = meeting.results().roundsOf(subject.code());
        Optional<RoundResult> tied =
                results.stream().filter(one -> one.openTie().isPresent()).findFirst();
        boolean waits = tied.isPresent() && !isToVoteAgain(tied.get());
        boolean open = tied.isPresent() || meeting.results().placesLeft(subject) > 0;
        if (waits || !open || !isVotedOn(subject, rounds)) {
            return Optional.empty();
        }
        RoundId after = tied.or(() -> last(results)).map(one -> name(one.round())).orElse(null);
        RoundId replaces = toReplace(rounds);
        Kind kind =
                tied.isPresent()
                        ? Kind.RE_VOTE
                        : replaces != null
                                ? Kind.REPLACES
                                : after == null ? Kind.FIRST : Kind.NEXT_PLACES;
        Command.OpenRound asked =
                new Command.OpenRound(
                        freeName(),
                        subject.code(),
                        null,
                        null,
                        after,
                        replaces,
                        method(subject, rounds));
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

    /** A round held again, or once more, is held by the same method. */
    private static @Nullable Method method(Subject subject, List<Round> rounds) {
        if (subject.by().byRound()) {
            return null;
        }
        if (!rounds.isEmpty()) {
            return rounds.getLast().contest().method();
        }
        return subject.by() == Method.ROTATION ? Method.YES_NO : Method.CHOOSE_N;
    }

    private static @Nullable RoundId toReplace(List<Round> rounds) {
        return rounds.reversed().stream()
                .filter(Round::isVoid)
                .map(Offers::name)
                .filter(id -> rounds.stream().noneMatch(r -> id.equals(r.contest().replaces())))
                .findFirst()
                .orElse(null);
    }

    /** The lowest number that no round bears. */
    private RoundId freeName() {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> new RoundId(Integer.toString(n)))
                .filter(id -> meeting.rounds().find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<RoundResult> last(List<RoundResult> results) {
        return results.isEmpty() ? Optional.empty() : Optional.of(results.getLast());
    }

    private static RoundId name(Round round) {
        return round.contest().round();
    }
}
